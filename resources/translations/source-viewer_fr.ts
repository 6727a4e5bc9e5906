<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="fr">
 <context>
  <name>AboutArticle</name>
  <message>
   <source>About this article</source>
   <translation>À propos de cet article</translation>
  </message>
  <message>
   <source>Article before</source>
   <translation>Article précédent</translation>
  </message>
  <message>
   <source>Article {n} of {total}</source>
   <translation>Article {n} sur {total}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <source>Next article</source>
   <translation>Article suivant</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
 </context>
 <context>
  <name>AcrossPage</name>
  <message>
   <source>Base: {source}</source>
   <translation>Base : {source}</translation>
  </message>
  <message>
   <source>Base: {source} ▾</source>
   <translation>Base : {source} ▾</translation>
  </message>
  <message>
   <source>In three articles or more: {n}</source>
   <translation>Dans trois articles ou plus : {n}</translation>
  </message>
  <message>
   <source>No passage stands in so many articles.</source>
   <translation>Aucun passage ne figure dans autant d’articles.</translation>
  </message>
  <message>
   <source>One passage in every article that carries it</source>
   <translation>Un passage dans chaque article qui le porte</translation>
  </message>
  <message>
   <source>Orange, dotted: differs from the base. B makes a witness the base; a click leads to it.</source>
   <translation>Orange, pointillé : diffère de la base. B fait d’un témoin la base ; un clic y mène.</translation>
  </message>
  <message>
   <source>Passages in several articles</source>
   <translation>Passages de plusieurs articles</translation>
  </message>
  <message>
   <source>Read the others against this one</source>
   <translation>Lire les autres par rapport à celui-ci</translation>
  </message>
  <message>
   <source>Reading and comparing…</source>
   <translation>Lecture et comparaison…</translation>
  </message>
  <message>
   <source>Variants: {n} place where they differ</source>
   <translation>Variantes : {n} endroit où ils diffèrent</translation>
  </message>
  <message>
   <source>Variants: {n} places where they differ</source>
   <translation>Variantes : {n} endroits où ils diffèrent</translation>
  </message>
  <message>
   <source>Witnesses</source>
   <translation>Témoins</translation>
  </message>
  <message>
   <source>{n} passage</source>
   <translation>{n} passage</translation>
  </message>
  <message>
   <source>{n} passage in more than one article</source>
   <translation>{n} passage dans plus d’un article</translation>
  </message>
  <message>
   <source>{n} passages</source>
   <translation>{n} passages</translation>
  </message>
  <message>
   <source>{n} passages in more than one article</source>
   <translation>{n} passages dans plus d’un article</translation>
  </message>
  <message>
   <source>{passages}, {n} in three or more</source>
   <translation>{passages}, dont {n} dans trois ou plus</translation>
  </message>
 </context>
 <context>
  <name>AlignedView</name>
  <message>
   <source>Choose two articles to compare.</source>
   <translation>Choisissez deux articles à comparer.</translation>
  </message>
  <message>
   <source>Passages side by side</source>
   <translation>Passages côte à côte</translation>
  </message>
 </context>
 <context>
  <name>ArticleDelegate</name>
  <message>
   <source>Pin beside (Ctrl+click)</source>
   <translation>Épingler à côté (Ctrl+clic)</translation>
  </message>
  <message>
   <source>Read as A (Shift+click)</source>
   <translation>Lire comme A (Maj+clic)</translation>
  </message>
  <message>
   <source>Take it away (Ctrl+click)</source>
   <translation>Le retirer (Ctrl+clic)</translation>
  </message>
  <message>
   <source>{share} with A</source>
   <translation>{share} avec A</translation>
  </message>
 </context>
 <context>
  <name>ArticleModel</name>
  <message>
   <source>Article A: {title}, {about}.</source>
   <translation>Article A : {title}, {about}.</translation>
  </message>
  <message>
   <source>Article B: {title}, {about}; {share} of its words stand also in A.</source>
   <translation>Article B : {title}, {about} ; {share} de ses mots figurent aussi dans A.</translation>
  </message>
  <message>
   <source>Article {letter}: {title}, {about}; {share} of its words stand also in A.</source>
   <translation>Article {letter} : {title}, {about} ; {share} de ses mots figurent aussi dans A.</translation>
  </message>
  <message>
   <source>Ctrl+click puts it beside the others, or takes it away.</source>
   <translation>Ctrl+clic le met à côté des autres, ou le retire.</translation>
  </message>
  <message>
   <source>No outlet named · {n}</source>
   <translation>Média non nommé · {n}</translation>
  </message>
  <message>
   <source>Shift+click reads it as A.</source>
   <translation>Maj+clic le lit comme A.</translation>
  </message>
  <message>
   <source>This text</source>
   <translation>Ce texte</translation>
  </message>
  <message>
   <source>another version</source>
   <translation>autre version</translation>
  </message>
  <message>
   <source>later version</source>
   <translation>version ultérieure</translation>
  </message>
  <message>
   <source>near copy</source>
   <translation>quasi-copie</translation>
  </message>
  <message>
   <source>same text</source>
   <translation>même texte</translation>
  </message>
  <message>
   <source>{name} · {n}</source>
   <translation>{name} · {n}</translation>
  </message>
  <message>
   <source>{share} of its words stand also in A.</source>
   <translation>{share} de ses mots figurent aussi dans A.</translation>
  </message>
  <message>
   <source>{title}, {about}.</source>
   <translation>{title}, {about}.</translation>
  </message>
  <message>
   <source>{title}, {about}; {share} of its words stand also in A.</source>
   <translation>{title}, {about} ; {share} de ses mots figurent aussi dans A.</translation>
  </message>
 </context>
 <context>
  <name>ArticlePane</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy passage with its source</source>
   <translation>Copier le passage avec sa source</translation>
  </message>
 </context>
 <context>
  <name>ArticlePanel</name>
  <message>
   <source>About this article…</source>
   <translation>À propos de cet article…</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Articles · {n}</source>
   <translation>Articles · {n}</translation>
  </message>
  <message>
   <source>Articles · {n} · {failed} not read</source>
   <translation>Articles · {n} · {failed} non lus</translation>
  </message>
  <message>
   <source>Articles · {shown} of {n}</source>
   <translation>Articles · {shown} sur {n}</translation>
  </message>
  <message>
   <source>Columns of this table…</source>
   <translation>Colonnes de ce tableau…</translation>
  </message>
  <message>
   <source>Compare with A</source>
   <translation>Comparer avec A</translation>
  </message>
  <message>
   <source>Copy the file's path</source>
   <translation>Copier le chemin du fichier</translation>
  </message>
  <message>
   <source>Copy the headline</source>
   <translation>Copier le titre</translation>
  </message>
  <message>
   <source>Filter articles</source>
   <translation>Filtrer les articles</translation>
  </message>
  <message>
   <source>Filter by headline, outlet, file name or words of the text</source>
   <translation>Filtrer par titre, média, nom de fichier ou mots du texte</translation>
  </message>
  <message>
   <source>Group by outlet</source>
   <translation>Grouper par média</translation>
  </message>
  <message>
   <source>No article holds these words.</source>
   <translation>Aucun article ne contient ces mots.</translation>
  </message>
  <message>
   <source>No article is like that.</source>
   <translation>Aucun article ne correspond.</translation>
  </message>
  <message>
   <source>No articles are open.</source>
   <translation>Aucun article n’est ouvert.</translation>
  </message>
  <message>
   <source>Pin beside</source>
   <translation>Épingler à côté</translation>
  </message>
  <message>
   <source>Read as A</source>
   <translation>Lire comme A</translation>
  </message>
  <message>
   <source>Take away from the others</source>
   <translation>Retirer des autres</translation>
  </message>
  <message>
   <source>Words of the headline, outlet, file name or text. Esc clears.</source>
   <translation>Mots du titre, du média, du nom de fichier ou du texte. Échap efface.</translation>
  </message>
  <message>
   <source>by date</source>
   <translation>par date</translation>
  </message>
  <message>
   <source>by file name</source>
   <translation>par nom de fichier</translation>
  </message>
  <message>
   <source>by headline</source>
   <translation>par titre</translation>
  </message>
  <message>
   <source>by outlet</source>
   <translation>par média</translation>
  </message>
  <message>
   <source>by share</source>
   <translation>par part commune</translation>
  </message>
  <message>
   <source>by words</source>
   <translation>par nombre de mots</translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>fewer passages</source>
   <translation>moins de passages</translation>
  </message>
  <message>
   <source>freely reworded</source>
   <translation>reformulations libres</translation>
  </message>
 </context>
 <context>
  <name>AskingMenus</name>
  <message>
   <source>Rewording: {level}</source>
   <translation>Reformulation : {level}</translation>
  </message>
  <message>
   <source>Smallest passage: {size}</source>
   <translation>Plus petit passage : {size}</translation>
  </message>
 </context>
 <context>
  <name>AttributionPage</name>
  <message>
   <source>A click on a number shows its sentences. Heavy type: verbs that judge what they report.</source>
   <translation>Un clic sur un nombre montre ses phrases. En gras : les verbes qui jugent ce qu’ils rapportent.</translation>
  </message>
  <message>
   <source>By outlet</source>
   <translation>Par média</translation>
  </message>
  <message>
   <source>By speaker</source>
   <translation>Par personne citée</translation>
  </message>
  <message>
   <source>Loaded verbs</source>
   <translation>Verbes chargés</translation>
  </message>
  <message>
   <source>No sentence stands here.</source>
   <translation>Aucune phrase ici.</translation>
  </message>
  <message>
   <source>No verb of attribution was found.</source>
   <translation>Aucun verbe d’attribution n’a été trouvé.</translation>
  </message>
  <message>
   <source>Reading and comparing…</source>
   <translation>Lecture et comparaison…</translation>
  </message>
  <message>
   <source>Said, claimed, denied: how words are given to people</source>
   <translation>Dit, affirme, dément : comment les propos sont attribués</translation>
  </message>
  <message>
   <source>Same words, another source</source>
   <translation>Mêmes mots, autre source</translation>
  </message>
  <message>
   <source>Same words, another verb</source>
   <translation>Mêmes mots, autre verbe</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Phrases</translation>
  </message>
  <message>
   <source>The verbs of this article. With others, each outlet has a row.</source>
   <translation>Les verbes de cet article. Avec d’autres, chaque média a sa ligne.</translation>
  </message>
  <message>
   <source>{n} sentence that says who said it</source>
   <translation>{n} phrase qui dit qui parle</translation>
  </message>
  <message>
   <source>{n} sentences that say who said it</source>
   <translation>{n} phrases qui disent qui parle</translation>
  </message>
  <message>
   <source>{sentences}, {n} with a loaded verb</source>
   <translation>{sentences}, dont {n} avec un verbe connoté</translation>
  </message>
 </context>
 <context>
  <name>Bar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
 </context>
 <context>
  <name>Border</name>
  <message>
   <source>Border between two parts of the window</source>
   <translation>Bordure entre deux parties de la fenêtre</translation>
  </message>
 </context>
 <context>
  <name>Borders</name>
  <message>
   <source>Arrow keys move this border, F8 takes the next one, Enter is done.</source>
   <translation>Les flèches déplacent cette bordure, F8 passe à la suivante, Entrée termine.</translation>
  </message>
 </context>
 <context>
  <name>CardPage</name>
  <message>
   <source>Reading and comparing…</source>
   <translation>Lecture et comparaison…</translation>
  </message>
 </context>
 <context>
  <name>ChangeDelegate</name>
  <message>
   <source>{type} only in A: {a}</source>
   <translation>{type} seulement dans A : {a}</translation>
  </message>
  <message>
   <source>{type} only in B: {b}</source>
   <translation>{type} seulement dans B : {b}</translation>
  </message>
  <message>
   <source>{type} {a} → {b}</source>
   <translation>{type} {a} → {b}</translation>
  </message>
  <message>
   <source>{type}: {a}</source>
   <translation>{type} : {a}</translation>
  </message>
  <message>
   <source>{type}: {b}</source>
   <translation>{type} : {b}</translation>
  </message>
 </context>
 <context>
  <name>ChangeModel</name>
  <message>
   <source>(new line)</source>
   <translation>(à la ligne)</translation>
  </message>
  <message>
   <source>(no-break space)</source>
   <translation>(espace insécable)</translation>
  </message>
  <message>
   <source>(space)</source>
   <translation>(espace)</translation>
  </message>
  <message>
   <source>(white space)</source>
   <translation>(blanc)</translation>
  </message>
  <message>
   <source>attribution</source>
   <translation>attribution</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>polarity</source>
   <translation>polarité</translation>
  </message>
  <message>
   <source>punctuation</source>
   <translation>ponctuation</translation>
  </message>
  <message>
   <source>spelling</source>
   <translation>orthographe</translation>
  </message>
  <message>
   <source>tense or modality</source>
   <translation>temps ou modalité</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>formulation</translation>
  </message>
  <message>
   <source>{type}, only in A: {a}</source>
   <translation>{type}, seulement dans A : {a}</translation>
  </message>
  <message>
   <source>{type}, only in B: {b}</source>
   <translation>{type}, seulement dans B : {b}</translation>
  </message>
  <message>
   <source>{type}: {a} in A, {b} in B</source>
   <translation>{type} : {a} dans A, {b} dans B</translation>
  </message>
  <message>
   <source>{type}: {words}</source>
   <translation>{type} : {words}</translation>
  </message>
  <message>
   <source>↷ moved</source>
   <translation>↷ déplacé</translation>
  </message>
 </context>
 <context>
  <name>Channel</name>
  <message>
   <source>Ribbons between the passages of both articles</source>
   <translation>Rubans entre les passages des deux articles</translation>
  </message>
 </context>
 <context>
  <name>ColumnChoice</name>
  <message>
   <source>Choose columns…</source>
   <translation>Choisir les colonnes…</translation>
  </message>
  <message>
   <source>The columns of {file} are not known.</source>
   <translation>Les colonnes de {file} ne sont pas connues.</translation>
  </message>
 </context>
 <context>
  <name>ColumnHead</name>
  <message>
   <source>About this article…</source>
   <translation>À propos de cet article…</translation>
  </message>
  <message>
   <source>Make “{title}” the base</source>
   <translation>Prendre « {title} » pour base</translation>
  </message>
  <message>
   <source>Read the others against this one</source>
   <translation>Lire les autres par rapport à celui-ci</translation>
  </message>
  <message>
   <source>Take this article away from the others</source>
   <translation>Retirer cet article des autres</translation>
  </message>
  <message>
   <source>Take “{title}” away</source>
   <translation>Retirer « {title} »</translation>
  </message>
  <message>
   <source>base</source>
   <translation>base</translation>
  </message>
  <message>
   <source>make base</source>
   <translation>prendre pour base</translation>
  </message>
  <message>
   <source>{letter}: {title}</source>
   <translation>{letter} : {title}</translation>
  </message>
 </context>
 <context>
  <name>ColumnsDialog</name>
  <message>
   <source>Columns of {file}</source>
   <translation>Colonnes de {file}</translation>
  </message>
  <message>
   <source>Number or name</source>
   <translation>Numéro ou nom</translation>
  </message>
  <message>
   <source>Read the table</source>
   <translation>Lire le tableau</translation>
  </message>
  <message>
   <source>Text of the article</source>
   <translation>Texte de l’article</translation>
  </message>
  <message>
   <source>What {column} holds</source>
   <translation>Ce que contient {column}</translation>
  </message>
  <message>
   <source>Which column holds what? The choice is kept for tables with these columns.</source>
   <translation>Que contient chaque colonne ? Le choix est gardé pour les tableaux qui ont ces colonnes.</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>non utilisée</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>Each row is a passage that both have. Blue: only A says it. Orange: only B says it.</source>
   <translation>Chaque ligne est un passage commun. Bleu : A seul le dit. Orange : B seul le dit.</translation>
  </message>
  <message>
   <source>One colour, one number: a passage that both have. A click brings it level.</source>
   <translation>Même couleur et même numéro : un passage commun. Un clic les met à la même hauteur.</translation>
  </message>
 </context>
 <context>
  <name>CopyingArea</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy passage with its sources</source>
   <translation>Copier le passage avec ses sources</translation>
  </message>
  <message>
   <source>Copy the words of A with their source</source>
   <translation>Copier les mots de A avec leur source</translation>
  </message>
  <message>
   <source>Copy the words of B with their source</source>
   <translation>Copier les mots de B avec leur source</translation>
  </message>
 </context>
 <context>
  <name>Correcting</name>
  <message>
   <source>Save corrections</source>
   <translation>Enregistrer les corrections</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tableau (*.csv)</translation>
  </message>
  <message>
   <source>The corrections are in {path}</source>
   <translation>Les corrections sont dans {path}</translation>
  </message>
  <message>
   <source>The corrections were not written: {reason}</source>
   <translation>Les corrections n’ont pas été écrites : {reason}</translation>
  </message>
  <message>
   <source>This article is gone; nothing was kept.</source>
   <translation>Cet article n’est plus là ; rien n’a été conservé.</translation>
  </message>
  <message>
   <source>correct “{headline}”</source>
   <translation>corriger « {headline} »</translation>
  </message>
  <message>
   <source>count text in</source>
   <translation>compter le texte</translation>
  </message>
  <message>
   <source>set text aside</source>
   <translation>mettre du texte de côté</translation>
  </message>
 </context>
 <context>
  <name>CrashReports</name>
  <message>
   <source>An error was kept in a report last time.</source>
   <translation>Une erreur a été notée dans un rapport la dernière fois.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>No error has been kept.</source>
   <translation>Aucune erreur n’a été notée.</translation>
  </message>
  <message>
   <source>Report of the last error</source>
   <translation>Rapport de la dernière erreur</translation>
  </message>
  <message>
   <source>This stays on your computer. Copy it if you want to tell the makers what went wrong.</source>
   <translation>Ceci reste sur votre ordinateur. Copiez-le si vous voulez dire aux auteurs du programme ce qui s’est passé.</translation>
  </message>
 </context>
 <context>
  <name>FactsPage</name>
  <message>
   <source>No number or date was found.</source>
   <translation>Aucun nombre et aucune date n’ont été trouvés.</translation>
  </message>
  <message>
   <source>No two articles tell a number or a date of the same thing.</source>
   <translation>Aucun nombre et aucune date n’est donné de la même chose par deux articles.</translation>
  </message>
  <message>
   <source>Numbers and dates</source>
   <translation>Nombres et dates</translation>
  </message>
  <message>
   <source>Numbers and dates that meet</source>
   <translation>Nombres et dates qui se rencontrent</translation>
  </message>
  <message>
   <source>Sentences about the same thing, side by side. A difference is a question for you.</source>
   <translation>Des phrases sur la même chose, côte à côte. Une différence est une question pour vous.</translation>
  </message>
  <message>
   <source>Sentences about the same thing, side by side. None seem to contradict another.</source>
   <translation>Des phrases sur la même chose, côte à côte. Aucune ne semble en contredire une autre.</translation>
  </message>
  <message>
   <source>What this article says in numbers. With others, what agrees and what may not.</source>
   <translation>Ce que cet article dit en chiffres. Avec d’autres, ce qui concorde et ce qui peut-être non.</translation>
  </message>
  <message>
   <source>{groups}, {n} may conflict</source>
   <translation>{groups}, dont {n} en conflit possible</translation>
  </message>
  <message>
   <source>{n} group of numbers and dates</source>
   <translation>{n} groupe de nombres et de dates</translation>
  </message>
  <message>
   <source>{n} groups of numbers and dates</source>
   <translation>{n} groupes de nombres et de dates</translation>
  </message>
  <message>
   <source>{n} number or date</source>
   <translation>{n} nombre ou date</translation>
  </message>
  <message>
   <source>{n} numbers and dates</source>
   <translation>{n} nombres et dates</translation>
  </message>
 </context>
 <context>
  <name>FieldRow</name>
  <message>
   <source>Back to what was read</source>
   <translation>Revenir à ce qui a été lu</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Take back: {field}</source>
   <translation>Rétablir : {field}</translation>
  </message>
 </context>
 <context>
  <name>FileList</name>
  <message>
   <source>Files that were not read, and remarks</source>
   <translation>Fichiers non lus et remarques</translation>
  </message>
  <message>
   <source>{n} file was not read</source>
   <translation>{n} fichier n’a pas été lu</translation>
  </message>
  <message>
   <source>{n} files were not read</source>
   <translation>{n} fichiers n’ont pas été lus</translation>
  </message>
  <message>
   <source>{n} remark</source>
   <translation>{n} remarque</translation>
  </message>
  <message>
   <source>{n} remarks</source>
   <translation>{n} remarques</translation>
  </message>
 </context>
 <context>
  <name>Filing</name>
  <message>
   <source>Open a folder of articles</source>
   <translation>Ouvrir un dossier d’articles</translation>
  </message>
  <message>
   <source>Open articles</source>
   <translation>Ouvrir des articles</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Save tables into a folder</source>
   <translation>Enregistrer les tableaux dans un dossier</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
 </context>
 <context>
  <name>FilterLine</name>
  <message>
   <source>Show all articles</source>
   <translation>Afficher tous les articles</translation>
  </message>
  <message>
   <source>Show all articles (Ctrl+Shift+K)</source>
   <translation>Afficher tous les articles (Ctrl+Maj+K)</translation>
  </message>
  <message>
   <source>Show only: {what}</source>
   <translation>Afficher seulement : {what}</translation>
  </message>
  <message>
   <source>{what} ▾</source>
   <translation>{what} ▾</translation>
  </message>
 </context>
 <context>
  <name>FilterPopup</name>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>Fewest words</source>
   <translation>Nombre de mots minimal</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <source>Only between these days</source>
   <translation>Seulement entre ces jours</translation>
  </message>
  <message>
   <source>Outlets</source>
   <translation>Médias</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show only</source>
   <translation>Afficher seulement</translation>
  </message>
  <message>
   <source>any length</source>
   <translation>toute longueur</translation>
  </message>
  <message>
   <source>at least {n} words</source>
   <translation>au moins {n} mots</translation>
  </message>
  <message>
   <source>no outlet named</source>
   <translation>média non nommé</translation>
  </message>
  <message>
   <source>{name} · {n}</source>
   <translation>{name} · {n}</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Find in all open articles</source>
   <translation>Chercher dans tous les articles ouverts</translation>
  </message>
  <message>
   <source>Find in both articles</source>
   <translation>Chercher dans les deux articles</translation>
  </message>
  <message>
   <source>Hit before (Shift+Enter)</source>
   <translation>Résultat précédent (Maj+Entrée)</translation>
  </message>
  <message>
   <source>In all articles</source>
   <translation>Dans tous les articles</translation>
  </message>
  <message>
   <source>Next hit (Enter)</source>
   <translation>Résultat suivant (Entrée)</translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation>Mots entiers</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>now {n} in {side}</source>
   <translation>à présent {n} dans {side}</translation>
  </message>
  <message>
   <source>{a} in A, {b} in B</source>
   <translation>{a} dans A, {b} dans B</translation>
  </message>
  <message>
   <source>{counts} · {current}</source>
   <translation>{counts} · {current}</translation>
  </message>
  <message>
   <source>{n} in A</source>
   <translation>{n} dans A</translation>
  </message>
 </context>
 <context>
  <name>FoundPage</name>
  <message>
   <source>Articles with hits</source>
   <translation>Articles trouvés</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>Find in all open articles</source>
   <translation>Chercher dans tous les articles ouverts</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>No open article holds these words.</source>
   <translation>Aucun article ouvert ne contient ces mots.</translation>
  </message>
  <message>
   <source>Type the words to look for. Case and accents do not count.</source>
   <translation>Tapez les mots à chercher. Majuscules et accents ne comptent pas.</translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation>Mots entiers</translation>
  </message>
  <message>
   <source>{hits} in {articles}</source>
   <translation>{hits} dans {articles}</translation>
  </message>
  <message>
   <source>{n} article</source>
   <translation>{n} article</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} hit</source>
   <translation>{n} résultat</translation>
  </message>
  <message>
   <source>{n} hits</source>
   <translation>{n} résultats</translation>
  </message>
 </context>
 <context>
  <name>FullText</name>
  <message>
   <source>Article {letter}</source>
   <translation>Article {letter}</translation>
  </message>
  <message>
   <source>Article {letter}: {title}</source>
   <translation>Article {letter} : {title}</translation>
  </message>
  <message>
   <source>Count this text in</source>
   <translation>Compter ce texte</translation>
  </message>
  <message>
   <source>Not compared: {reason}</source>
   <translation>Non comparé : {reason}</translation>
  </message>
  <message>
   <source>Set the selected text aside</source>
   <translation>Mettre le texte sélectionné de côté</translation>
  </message>
  <message>
   <source>{n} passage shared with the other article</source>
   <translation>{n} passage en commun avec l’autre article</translation>
  </message>
  <message>
   <source>{n} passages shared with the other article</source>
   <translation>{n} passages en commun avec l’autre article</translation>
  </message>
 </context>
 <context>
  <name>FullTextView</name>
  <message>
   <source>Strip of article {letter}: its passages and what is in view</source>
   <translation>Bande de l’article {letter} : ses passages et ce qui est en vue</translation>
  </message>
 </context>
 <context>
  <name>GoTo</name>
  <message>
   <source>A has {a} paragraphs</source>
   <translation>A compte {a} paragraphes</translation>
  </message>
  <message>
   <source>A has {a} paragraphs, B has {b}</source>
   <translation>A compte {a} paragraphes, B en compte {b}</translation>
  </message>
  <message>
   <source>Go to paragraph</source>
   <translation>Aller au paragraphe</translation>
  </message>
  <message>
   <source>Paragraph, such as 12 or B 3</source>
   <translation>Paragraphe, par exemple 12 ou B 3</translation>
  </message>
  <message>
   <source>Type a number, with A or B before it if you like.</source>
   <translation>Tapez un numéro, précédé de A ou de B si vous voulez.</translation>
  </message>
  <message>
   <source>{side} has no paragraph {n}. {hint}</source>
   <translation>{side} n’a pas de paragraphe {n}. {hint}</translation>
  </message>
 </context>
 <context>
  <name>Habits</name>
  <message>
   <source>Open recent</source>
   <translation>Ouvrir un dossier récent</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Afficher le rapport</translation>
  </message>
 </context>
 <context>
  <name>HeadlinesPage</name>
  <message>
   <source>Dimmed: words with which others on the same story begin too; the rest is an article’s own.</source>
   <translation>En gris : les mots par lesquels d’autres commencent aussi sur ce sujet ; le reste est propre à l’article.</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>Headlines and leads</source>
   <translation>Titres et chapeaux</translation>
  </message>
  <message>
   <source>How each article begins</source>
   <translation>Comment chaque article commence</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Chapeaux</translation>
  </message>
  <message>
   <source>No article has a headline or a lead.</source>
   <translation>Aucun article n'a de titre ni de chapeau.</translation>
  </message>
  <message>
   <source>Reading and comparing…</source>
   <translation>Lecture et comparaison…</translation>
  </message>
  <message>
   <source>as in the list</source>
   <translation>comme dans la liste</translation>
  </message>
  <message>
   <source>by date</source>
   <translation>par date</translation>
  </message>
  <message>
   <source>by outlet</source>
   <translation>par média</translation>
  </message>
  <message>
   <source>{n} headline</source>
   <translation>{n} titre</translation>
  </message>
  <message>
   <source>{n} headlines</source>
   <translation>{n} titres</translation>
  </message>
 </context>
 <context>
  <name>HeatMap</name>
  <message>
   <source>Heat map of shares, article against article</source>
   <translation>Carte des parts communes, article par article</translation>
  </message>
  <message>
   <source>{share} of “{row}” stands in “{column}”, and {back} of “{column}” in “{row}”.</source>
   <translation>{share} de « {row} » figure dans « {column} », et {back} de « {column} » dans « {row} ».</translation>
  </message>
  <message>
   <source>“{row}” and “{column}” are not compared yet.</source>
   <translation>« {row} » et « {column} » ne sont pas encore comparés.</translation>
  </message>
  <message>
   <source>“{row}” and “{column}” share no passage.</source>
   <translation>« {row} » et « {column} » n’ont aucun passage en commun.</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>About this program</source>
   <translation>À propos de ce programme</translation>
  </message>
  <message>
   <source>Source-comparison viewer {version}

Shows, side by side, how outlets word the same story. Everything happens on this computer; your files are never changed.</source>
   <translation>Source-comparison viewer {version}

Montre, côte à côte, comment les médias racontent la même histoire. Tout se passe sur cet ordinateur ; vos fichiers ne sont jamais modifiés.</translation>
  </message>
 </context>
 <context>
  <name>Incoming</name>
  <message>
   <source>Added: {name}</source>
   <translation>Ajouté : {name}</translation>
  </message>
  <message>
   <source>Drop to add this text as an article</source>
   <translation>Déposez pour ajouter ce texte comme article</translation>
  </message>
  <message>
   <source>Drop to add to what is open</source>
   <translation>Déposez pour ajouter à ce qui est ouvert</translation>
  </message>
  <message>
   <source>Drop to open</source>
   <translation>Déposez pour ouvrir</translation>
  </message>
  <message>
   <source>Drop to open in the place of what is open</source>
   <translation>Déposez pour ouvrir à la place de ce qui est ouvert</translation>
  </message>
  <message>
   <source>Hold Shift to add to what is open</source>
   <translation>Maintenez Maj pour ajouter à ce qui est ouvert</translation>
  </message>
  <message>
   <source>Nothing is closed</source>
   <translation>Rien n’est fermé</translation>
  </message>
  <message>
   <source>The text could not be kept: {reason}</source>
   <translation>Le texte n’a pas pu être conservé : {reason}</translation>
  </message>
  <message>
   <source>There is no text to paste: copy the text of an article first.</source>
   <translation>Il n’y a pas de texte à coller : copiez d’abord le texte d’un article.</translation>
  </message>
  <message>
   <source>Without Shift: open instead</source>
   <translation>Sans Maj : ouvrir à la place</translation>
  </message>
  <message>
   <source>Your files are never changed</source>
   <translation>Vos fichiers ne sont jamais modifiés</translation>
  </message>
 </context>
 <context>
  <name>Joining</name>
  <message>
   <source>Click into the passage, between two words, to say where it is to be split.</source>
   <translation>Cliquez dans le passage, entre deux mots, pour dire où il doit être coupé.</translation>
  </message>
  <message>
   <source>Note on passage {n}</source>
   <translation>Note sur le passage {n}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Select at least one whole word in A and in B.</source>
   <translation>Sélectionnez au moins un mot entier dans A et dans B.</translation>
  </message>
  <message>
   <source>Select the words in A and the words in B that belong together first.</source>
   <translation>Sélectionnez d’abord dans A et dans B les mots qui vont ensemble.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>back to what was found</source>
   <translation>retour à ce qui a été trouvé</translation>
  </message>
  <message>
   <source>dismiss passage {n}</source>
   <translation>écarter le passage {n}</translation>
  </message>
  <message>
   <source>join “{words}”</source>
   <translation>joindre « {words} »</translation>
  </message>
  <message>
   <source>note on passage {n}</source>
   <translation>note sur le passage {n}</translation>
  </message>
  <message>
   <source>split passage {n}</source>
   <translation>couper le passage {n}</translation>
  </message>
  <message>
   <source>tick passage {n}</source>
   <translation>cocher le passage {n}</translation>
  </message>
  <message>
   <source>untick passage {n}</source>
   <translation>décocher le passage {n}</translation>
  </message>
  <message>
   <source>{verb}: {what}</source>
   <translation>{verb} : {what}</translation>
  </message>
 </context>
 <context>
  <name>KeptFile</name>
  <message>
   <source>{file} cannot be read: {reason}</source>
   <translation>{file} ne peut pas être lu : {reason}</translation>
  </message>
  <message>
   <source>{file} is damaged and cannot be moved: {reason}</source>
   <translation>{file} est abîmé et ne peut pas être déplacé : {reason}</translation>
  </message>
  <message>
   <source>{file} is damaged; it is kept as {name}.</source>
   <translation>{file} est abîmé ; il est conservé sous le nom {name}.</translation>
  </message>
  <message>
   <source>{file} was written by a newer version of this program and is left alone; what you change now lasts until you quit.</source>
   <translation>{file} a été écrit par une version plus récente de ce programme et reste intact ; ce que vous changez à présent dure jusqu’à ce que vous quittiez.</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
 </context>
 <context>
  <name>LanguageChoice</name>
  <message>
   <source>The window speaks this language from its next start on.</source>
   <translation>La fenêtre parlera cette langue à partir du prochain démarrage.</translation>
  </message>
 </context>
 <context>
  <name>LinkToggle</name>
  <message>
   <source>Both articles scroll together, passage by passage</source>
   <translation>Les deux articles défilent ensemble, passage par passage</translation>
  </message>
  <message>
   <source>Each article scrolls by itself</source>
   <translation>Chaque article défile pour lui-même</translation>
  </message>
  <message>
   <source>Linked</source>
   <translation>Liés</translation>
  </message>
  <message>
   <source>Scroll both articles together</source>
   <translation>Faire défiler les deux articles ensemble</translation>
  </message>
  <message>
   <source>Unlinked</source>
   <translation>Déliés</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Source-comparison viewer</source>
   <translation>Source-comparison viewer</translation>
  </message>
  <message>
   <source>This could not be finished: {reason}</source>
   <translation>Ceci n’a pas pu être achevé : {reason}</translation>
  </message>
  <message>
   <source>{what} – Source-comparison viewer</source>
   <translation>{what} – Source-comparison viewer</translation>
  </message>
 </context>
 <context>
  <name>NameFolding</name>
  <message>
   <source>known variants of names</source>
   <translation>les variantes connues des noms</translation>
  </message>
  <message>
   <source>names folded</source>
   <translation>noms confondus</translation>
  </message>
 </context>
 <context>
  <name>NamesPage</name>
  <message>
   <source>All {n}</source>
   <translation>Tous {n}</translation>
  </message>
  <message>
   <source>Every name is spelt in one way in all of these articles.</source>
   <translation>Chaque nom s'écrit d'une seule façon dans tous ces articles.</translation>
  </message>
  <message>
   <source>Folded, so that their forms are no change anywhere: {names}</source>
   <translation>Confondus, de sorte que leurs formes ne sont plus des changements : {names}</translation>
  </message>
  <message>
   <source>Names and their forms by article</source>
   <translation>Les noms et leurs formes par article</translation>
  </message>
  <message>
   <source>No article gives anybody a title.</source>
   <translation>Aucun article ne donne de titre à quelqu'un.</translation>
  </message>
  <message>
   <source>No name stands in a short and in a long form.</source>
   <translation>Aucun nom n'apparaît sous une forme courte et une forme longue.</translation>
  </message>
  <message>
   <source>No names were found in these articles.</source>
   <translation>Aucun nom n'a été trouvé dans ces articles.</translation>
  </message>
  <message>
   <source>Numbers are mentions. A folded name counts as one: its forms are no change anywhere.</source>
   <translation>Les nombres sont ceux des mentions. Un nom confondu ne compte que pour un : ses formes ne sont plus des changements.</translation>
  </message>
  <message>
   <source>One name, several spellings</source>
   <translation>Un nom, plusieurs graphies</translation>
  </message>
  <message>
   <source>Reading names…</source>
   <translation>Lecture des noms…</translation>
  </message>
  <message>
   <source>Several spellings {n}</source>
   <translation>Plusieurs graphies {n}</translation>
  </message>
  <message>
   <source>Short and long forms {n}</source>
   <translation>Formes courtes et longues {n}</translation>
  </message>
  <message>
   <source>Titles and first mentions</source>
   <translation>Fonctions et premières mentions</translation>
  </message>
  <message>
   <source>Unfold all</source>
   <translation>Tout distinguer</translation>
  </message>
  <message>
   <source>{form} · {paragraph}</source>
   <translation>{form} · {paragraph}</translation>
  </message>
  <message>
   <source>{names}, {n} spelt in several ways</source>
   <translation>{names}, dont {n} aux graphies différentes</translation>
  </message>
  <message>
   <source>{n} name</source>
   <translation>{n} nom</translation>
  </message>
  <message>
   <source>{n} names</source>
   <translation>{n} noms</translation>
  </message>
 </context>
 <context>
  <name>NoteModel</name>
  <message>
   <source>{file}: {reason}</source>
   <translation>{file} : {reason}</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
 </context>
 <context>
  <name>OmissionsPage</name>
  <message>
   <source>Always article A</source>
   <translation>Toujours l'article A</translation>
  </message>
  <message>
   <source>Carried by most</source>
   <translation>Les plus repris</translation>
  </message>
  <message>
   <source>Every paragraph of this article stands in another one too.</source>
   <translation>Chaque paragraphe de cet article se trouve aussi dans un autre.</translation>
  </message>
  <message>
   <source>In order</source>
   <translation>Dans l'ordre</translation>
  </message>
  <message>
   <source>Only here {n}</source>
   <translation>Ici seulement {n}</translation>
  </message>
  <message>
   <source>Paragraphs and the articles that carry them</source>
   <translation>Les paragraphes et les articles qui les reprennent</translation>
  </message>
  <message>
   <source>Paragraphs of {source}</source>
   <translation>Paragraphes de {source}</translation>
  </message>
  <message>
   <source>Paragraphs of {source} ▾</source>
   <translation>Paragraphes de {source} ▾</translation>
  </message>
  <message>
   <source>Reading and comparing…</source>
   <translation>Lecture et comparaison…</translation>
  </message>
  <message>
   <source>This article has no paragraph of its own.</source>
   <translation>Cet article n'a pas de paragraphe à lui.</translation>
  </message>
  <message>
   <source>Which article carries which paragraph</source>
   <translation>Quel article reprend quel paragraphe</translation>
  </message>
  <message>
   <source>With more than one article, this shows which of them leaves out which paragraph.</source>
   <translation>Avec plusieurs articles, cette vue montre lequel omet quel paragraphe.</translation>
  </message>
  <message>
   <source>{n} paragraph</source>
   <translation>{n} paragraphe</translation>
  </message>
  <message>
   <source>{n} paragraphs</source>
   <translation>{n} paragraphes</translation>
  </message>
  <message>
   <source>{paragraphs} of {source}, {n} only there</source>
   <translation>{paragraphs} : {source}, dont {n} nulle part ailleurs</translation>
  </message>
  <message>
   <source>● in its words · ◐ reworded or in part · ○ not found. A click leads to the sentence, one on a head takes that article's paragraphs.</source>
   <translation>● dans ses mots · ◐ reformulé ou en partie · ○ introuvable. Un clic mène à la phrase, un clic sur une tête de colonne prend les paragraphes de cet article.</translation>
  </message>
 </context>
 <context>
  <name>OrderMenu</name>
  <message>
   <source>Order: {order}</source>
   <translation>Ordre : {order}</translation>
  </message>
  <message>
   <source>{order} ▾</source>
   <translation>{order} ▾</translation>
  </message>
 </context>
 <context>
  <name>OverviewPanel</name>
  <message>
   <source>Each row says how much of that article stands in the one named above, in per cent of its words. A click opens the pair.</source>
   <translation>Chaque ligne dit quelle part de cet article, en pour cent de ses mots, figure dans celui nommé au-dessus. Un clic ouvre la paire.</translation>
  </message>
  <message>
   <source>Filter pairs</source>
   <translation>Filtrer les paires</translation>
  </message>
  <message>
   <source>Filter pairs by outlet, headline or kind</source>
   <translation>Filtrer les paires par média, titre ou genre</translation>
  </message>
  <message>
   <source>No article is like that.</source>
   <translation>Aucun article ne correspond.</translation>
  </message>
  <message>
   <source>No articles are open.</source>
   <translation>Aucun article n’est ouvert.</translation>
  </message>
  <message>
   <source>No two of these articles share a passage.</source>
   <translation>Ces articles n’ont deux à deux aucun passage en commun.</translation>
  </message>
  <message>
   <source>One article alone has nothing to be compared with.</source>
   <translation>Un article seul n’a rien à quoi être comparé.</translation>
  </message>
  <message>
   <source>Pairs of articles that share text</source>
   <translation>Paires d’articles qui ont du texte en commun</translation>
  </message>
  <message>
   <source>Pairs · {n}</source>
   <translation>Paires · {n}</translation>
  </message>
  <message>
   <source>Pairs · {shown} of {n}</source>
   <translation>Paires · {shown} sur {n}</translation>
  </message>
  <message>
   <source>Pairs, most shared first · {n}</source>
   <translation>Paires, les plus proches d’abord · {n}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show all articles (Ctrl+Shift+K)</source>
   <translation>Afficher tous les articles (Ctrl+Maj+K)</translation>
  </message>
  <message>
   <source>The articles are being compared …</source>
   <translation>Les articles sont en cours de comparaison…</translation>
  </message>
  <message>
   <source>The picture leaves out the {n} articles that share least.</source>
   <translation>L’image laisse de côté les {n} articles qui ont le moins en commun.</translation>
  </message>
  <message>
   <source>The picture leaves out {n} article that shares least.</source>
   <translation>L’image laisse de côté {n} article, qui a le moins en commun.</translation>
  </message>
  <message>
   <source>Who shares text with whom</source>
   <translation>Qui a du texte en commun avec qui</translation>
  </message>
  <message>
   <source>Who shares text with whom · {shown} of {n} articles</source>
   <translation>Qui partage du texte avec qui · {shown} articles sur {n}</translation>
  </message>
  <message>
   <source>as in the folder</source>
   <translation>comme dans le dossier</translation>
  </message>
  <message>
   <source>by date</source>
   <translation>par date</translation>
  </message>
  <message>
   <source>by outlet</source>
   <translation>par média</translation>
  </message>
  <message>
   <source>by similarity</source>
   <translation>par ressemblance</translation>
  </message>
 </context>
 <context>
  <name>PairHeader</name>
  <message>
   <source>About this article…</source>
   <translation>À propos de cet article…</translation>
  </message>
 </context>
 <context>
  <name>PairModel</name>
  <message>
   <source>Article A</source>
   <translation>Article A</translation>
  </message>
  <message>
   <source>Kinds</source>
   <translation>Genres</translation>
  </message>
  <message>
   <source>Longest</source>
   <translation>Le plus long</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>and article B</source>
   <translation>et article B</translation>
  </message>
  <message>
   <source>of A in B</source>
   <translation>de A dans B</translation>
  </message>
  <message>
   <source>of B in A</source>
   <translation>de B dans A</translation>
  </message>
  <message>
   <source>{shared_a} of “{a}” stands in “{b}”, {shared_b} of that in the first: {kinds}, the longest of {longest}.</source>
   <translation>{shared_a} de « {a} » figure dans « {b} », et {shared_b} de celui-ci dans le premier : {kinds}, le plus long de {longest}.</translation>
  </message>
  <message>
   <source>{title} ▴</source>
   <translation>{title} ▴</translation>
  </message>
  <message>
   <source>{title} ▾</source>
   <translation>{title} ▾</translation>
  </message>
 </context>
 <context>
  <name>PassageModel</name>
  <message>
   <source>Passage {number}, {kind}, {shared} shared: {words}</source>
   <translation>Passage {number}, {kind}, {shared} en commun : {words}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>reviewed ✓</source>
   <translation>relu ✓</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>de vous</translation>
  </message>
  <message>
   <source>{kind} · {shared}</source>
   <translation>{kind} · {shared}</translation>
  </message>
 </context>
 <context>
  <name>PassagePanel</name>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Changes in passage {n}</source>
   <translation>Changements du passage {n}</translation>
  </message>
  <message>
   <source>Changes in passage {n} · {hidden} not shown</source>
   <translation>Changements du passage {n} · {hidden} non montrés</translation>
  </message>
  <message>
   <source>Choose a passage to see what was changed in it.</source>
   <translation>Choisissez un passage pour voir ce qui y a été changé.</translation>
  </message>
  <message>
   <source>Choose two articles to see the passages they share.</source>
   <translation>Choisissez deux articles pour voir les passages qu’ils ont en commun.</translation>
  </message>
  <message>
   <source>None of the changes shown now.</source>
   <translation>Aucun des changements montrés à présent.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Passages · {n}</source>
   <translation>Passages · {n}</translation>
  </message>
  <message>
   <source>Passages · {n} of {all}</source>
   <translation>Passages · {n} sur {all}</translation>
  </message>
  <message>
   <source>The same words. Capitals or accents differ; that is ignored now.</source>
   <translation>Les mêmes mots. Des majuscules ou des accents diffèrent ; c’est ignoré pour l’instant.</translation>
  </message>
  <message>
   <source>Word for word the same.</source>
   <translation>Identique mot pour mot.</translation>
  </message>
  <message>
   <source>by amount of change</source>
   <translation>par ampleur du changement</translation>
  </message>
  <message>
   <source>by size</source>
   <translation>par longueur</translation>
  </message>
  <message>
   <source>order of A</source>
   <translation>ordre de A</translation>
  </message>
  <message>
   <source>order of B</source>
   <translation>ordre de B</translation>
  </message>
 </context>
 <context>
  <name>QuotesPage</name>
  <message>
   <source>No quotation was found.</source>
   <translation>Aucune citation n’a été trouvée.</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Citations</translation>
  </message>
  <message>
   <source>The same quotation in several articles is one card. Underlined: who says it, and how. Orange, dotted: differs from the first.</source>
   <translation>Une même citation dans plusieurs articles fait une fiche. Souligné : qui le dit, et comment. Orange, en pointillé : diffère de la première.</translation>
  </message>
  <message>
   <source>Who is quoted in this article. With others, the same quotation becomes one card.</source>
   <translation>Qui est cité dans cet article. Avec d’autres, une même citation devient une fiche.</translation>
  </message>
  <message>
   <source>Who is quoted, in which words</source>
   <translation>Qui est cité, et en quels mots</translation>
  </message>
  <message>
   <source>{n} differ</source>
   <translation>{n} diffèrent</translation>
  </message>
  <message>
   <source>{n} differs</source>
   <translation>{n} diffère</translation>
  </message>
  <message>
   <source>{n} quotation</source>
   <translation>{n} citation</translation>
  </message>
  <message>
   <source>{n} quotations</source>
   <translation>{n} citations</translation>
  </message>
  <message>
   <source>{quotations}, {differing}</source>
   <translation>{quotations}, {differing}</translation>
  </message>
 </context>
 <context>
  <name>RecentMenu</name>
  <message>
   <source>Clear this list</source>
   <translation>Vider cette liste</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Rien pour le moment</translation>
  </message>
 </context>
 <context>
  <name>ReportSaver</name>
  <message>
   <source>No report was written: {reason}</source>
   <translation>Aucun rapport n’a été écrit : {reason}</translation>
  </message>
  <message>
   <source>The report is in {path}</source>
   <translation>Le rapport se trouve dans {path}</translation>
  </message>
  <message>
   <source>Writing the report …</source>
   <translation>Écriture du rapport…</translation>
  </message>
 </context>
 <context>
  <name>RowMap</name>
  <message>
   <source>Strip of the rows: the passages and what is in view</source>
   <translation>Bande des lignes : les passages et ce qui est visible</translation>
  </message>
 </context>
 <context>
  <name>Several</name>
  <message>
   <source>Four articles stand side by side; take one away first.</source>
   <translation>Quatre articles sont côte à côte ; retirez-en d’abord un.</translation>
  </message>
 </context>
 <context>
  <name>SeveralPage</name>
  <message>
   <source>Each row is a stretch of A, the base, with the others’ wording of it. Blue: only A says it; a blue line: not all others do. Orange: not in A. A hook: words of A left out.</source>
   <translation>Chaque ligne est une portion de A, la base, avec la formulation des autres. Bleu : A seul le dit ; trait bleu : pas tous les autres. Orange : absent de A. Un crochet : des mots de A manquent.</translation>
  </message>
  <message>
   <source>None of the others shares a passage with the base.</source>
   <translation>Aucun des autres n’a de passage en commun avec la base.</translation>
  </message>
  <message>
   <source>Pin another article from the list to read it beside this one.</source>
   <translation>Épinglez un autre article de la liste pour le lire à côté de celui-ci.</translation>
  </message>
  <message>
   <source>Pin up to four articles from the list to read them side by side.</source>
   <translation>Épinglez jusqu’à quatre articles de la liste pour les lire côte à côte.</translation>
  </message>
  <message>
   <source>The articles are being compared …</source>
   <translation>Les articles sont en cours de comparaison…</translation>
  </message>
 </context>
 <context>
  <name>SeveralView</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the row with all its sources</source>
   <translation>Copier la ligne avec toutes ses sources</translation>
  </message>
  <message>
   <source>Copy with the source</source>
   <translation>Copier avec la source</translation>
  </message>
  <message>
   <source>Make {letter} the base</source>
   <translation>Prendre {letter} pour base</translation>
  </message>
  <message>
   <source>Several articles side by side</source>
   <translation>Plusieurs articles côte à côte</translation>
  </message>
  <message>
   <source>Take {letter} away</source>
   <translation>Retirer {letter}</translation>
  </message>
 </context>
 <context>
  <name>ShowingControl</name>
  <message>
   <source>{showing} ▾</source>
   <translation>{showing} ▾</translation>
  </message>
 </context>
 <context>
  <name>ShowingMenu</name>
  <message>
   <source>All changes</source>
   <translation>Tous les changements</translation>
  </message>
  <message>
   <source>Ignore differences in</source>
   <translation>Ignorer les différences de</translation>
  </message>
  <message>
   <source>None of them</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Only changes of substance</source>
   <translation>Seulement les changements de fond</translation>
  </message>
  <message>
   <source>Show changes of</source>
   <translation>Montrer les changements de</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>How do outlets word the same story?</source>
   <translation>Comment les médias racontent-ils la même histoire ?</translation>
  </message>
  <message>
   <source>No article could be read.</source>
   <translation>Aucun article n’a pu être lu.</translation>
  </message>
  <message>
   <source>Open a folder of articles, or drop files on this window. Passages that two articles share are put side by side, with the words that differ marked. Your files are never changed.</source>
   <translation>Ouvrez un dossier d’articles, ou déposez des fichiers sur cette fenêtre. Les passages que deux articles ont en commun sont mis côte à côte, et les mots qui diffèrent y sont marqués. Vos fichiers ne sont jamais modifiés.</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Reading and comparing</source>
   <translation>Lecture et comparaison</translation>
  </message>
  <message>
   <source>Size of the articles' type</source>
   <translation>Taille des caractères des articles</translation>
  </message>
 </context>
 <context>
  <name>TableSaver</name>
  <message>
   <source>Not all tables were written: {reason}</source>
   <translation>Tous les tableaux n’ont pas été écrits : {reason}</translation>
  </message>
  <message>
   <source>The tables are in {path}</source>
   <translation>Les tableaux sont dans {path}</translation>
  </message>
  <message>
   <source>Writing the tables …</source>
   <translation>Écriture des tableaux…</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>Agency credited {n}</source>
   <translation>Agence citée {n}</translation>
  </message>
  <message>
   <source>Earlier means earlier in this folder; it does not say who had it from whom.</source>
   <translation>Plus tôt veut dire : plus tôt dans ce dossier ; cela ne dit pas qui l’a repris de qui.</translation>
  </message>
  <message>
   <source>No article that shares a passage has a date.</source>
   <translation>Aucun article partageant un passage n’est daté.</translation>
  </message>
  <message>
   <source>No such passage.</source>
   <translation>Aucun passage de ce genre.</translation>
  </message>
  <message>
   <source>Over several days {n}</source>
   <translation>Sur plusieurs jours {n}</translation>
  </message>
  <message>
   <source>Passages over time</source>
   <translation>Passages dans le temps</translation>
  </message>
  <message>
   <source>Reading and comparing…</source>
   <translation>Lecture et comparaison…</translation>
  </message>
  <message>
   <source>{n} passage</source>
   <translation>{n} passage</translation>
  </message>
  <message>
   <source>{n} passage with dates</source>
   <translation>{n} passage daté</translation>
  </message>
  <message>
   <source>{n} passages</source>
   <translation>{n} passages</translation>
  </message>
  <message>
   <source>{n} passages with dates</source>
   <translation>{n} passages datés</translation>
  </message>
  <message>
   <source>{passages}, {n} told over several days</source>
   <translation>{passages}, dont {n} sur plusieurs jours</translation>
  </message>
 </context>
 <context>
  <name>ToolBar</name>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More views</source>
   <translation>Autres vues</translation>
  </message>
  <message>
   <source>{view} ▾</source>
   <translation>{view} ▾</translation>
  </message>
 </context>
 <context>
  <name>WayBack</name>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Rester ici</translation>
  </message>
 </context>
 <context>
  <name>Why</name>
  <message>
   <source>Passage {number}: {kind}</source>
   <translation>Passage {number} : {kind}</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>A&amp;ller</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Ai&amp;de</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>1 … 7</source>
   <translation>1 … 7</translation>
  </message>
  <message>
   <source>A becomes B and B becomes A</source>
   <translation>A devient B et B devient A</translation>
  </message>
  <message>
   <source>A, B</source>
   <translation>A, B</translation>
  </message>
  <message>
   <source>About this article…</source>
   <translation>À propos de cet article…</translation>
  </message>
  <message>
   <source>About this program</source>
   <translation>À propos de ce programme</translation>
  </message>
  <message>
   <source>Across outlets</source>
   <translation>Entre médias</translation>
  </message>
  <message>
   <source>Aligned</source>
   <translation>Alignés</translation>
  </message>
  <message>
   <source>Articles without serifs</source>
   <translation>Articles sans empattements</translation>
  </message>
  <message>
   <source>Attribution</source>
   <translation>Attribution</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Back to the row that led here</source>
   <translation>Retour à la ligne d’où l’on est venu</translation>
  </message>
  <message>
   <source>Back to what was found</source>
   <translation>Revenir à ce qui a été trouvé</translation>
  </message>
  <message>
   <source>Both articles whole, passages joined by ribbons</source>
   <translation>Les deux articles en entier, leurs passages reliés par des rubans</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Choose the article, open the pair, unfold what only one article has</source>
   <translation>Choisir l’article, ouvrir la paire, déplier ce qu’un seul article contient</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy passage with its sources</source>
   <translation>Copier le passage avec ses sources</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Dark, high contrast</source>
   <translation>Sombre, contraste élevé</translation>
  </message>
  <message>
   <source>Dismiss the passage</source>
   <translation>Écarter le passage</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter or Space</source>
   <translation>Entrée ou Espace</translation>
  </message>
  <message>
   <source>Every passage a row, wherever it stands in either article</source>
   <translation>Chaque passage sur une ligne, où qu’il soit dans chacun des articles</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <source>Find in all articles…</source>
   <translation>Chercher dans tous les articles…</translation>
  </message>
  <message>
   <source>Find in both articles…</source>
   <translation>Chercher dans les deux articles…</translation>
  </message>
  <message>
   <source>Fold what is alike</source>
   <translation>Replier ce qui est identique</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From row to row in the text, then on to the next part of the window</source>
   <translation>De ligne en ligne dans le texte, puis vers la partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Full text</source>
   <translation>Texte entier</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>Headlines and leads one below the other</source>
   <translation>Titres et chapeaux les uns sous les autres</translation>
  </message>
  <message>
   <source>Hit before</source>
   <translation>Résultat précédent</translation>
  </message>
  <message>
   <source>How each article writes each name; forms can be folded</source>
   <translation>Comment chaque article écrit chaque nom ; les formes peuvent être confondues</translation>
  </message>
  <message>
   <source>In the full text: select by paragraphs, then by words; with Ctrl at its beginning</source>
   <translation>Dans le texte entier : sélectionner par paragraphes, puis par mots ; avec Ctrl à son début</translation>
  </message>
  <message>
   <source>In the list of pairs: sort by a column, and again the other way round</source>
   <translation>Dans la liste des paires : trier par une colonne, puis dans l’autre sens</translation>
  </message>
  <message>
   <source>In the list of passages: tick as reviewed, dismiss</source>
   <translation>Dans la liste des passages : cocher comme relu, écarter</translation>
  </message>
  <message>
   <source>In the rows: choose more or less, as in the full text</source>
   <translation>Dans les lignes : choisir plus ou moins, comme dans le texte intégral</translation>
  </message>
  <message>
   <source>In the rows: choose the words of A or B in the framed row, and again those of the passage</source>
   <translation>Dans les lignes : choisir les mots de A ou de B de la ligne encadrée, puis ceux du passage</translation>
  </message>
  <message>
   <source>In which order the articles of this folder carried a passage</source>
   <translation>Dans quel ordre les articles de ce dossier ont porté un passage</translation>
  </message>
  <message>
   <source>Join what is selected</source>
   <translation>Joindre ce qui est sélectionné</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language of the system</source>
   <translation>Langue du système</translation>
  </message>
  <message>
   <source>Larger type</source>
   <translation>Caractères plus grands</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light or dark like the system</source>
   <translation>Clair ou sombre comme le système</translation>
  </message>
  <message>
   <source>Light, high contrast</source>
   <translation>Clair, contraste élevé</translation>
  </message>
  <message>
   <source>List of articles</source>
   <translation>Liste des articles</translation>
  </message>
  <message>
   <source>List of passages</source>
   <translation>Liste des passages</translation>
  </message>
  <message>
   <source>Makes a passage of the words selected in A and the words selected in B</source>
   <translation>Fait un passage des mots sélectionnés dans A et dans B</translation>
  </message>
  <message>
   <source>More views</source>
   <translation>Autres vues</translation>
  </message>
  <message>
   <source>Move the borders of the parts</source>
   <translation>Déplacer les bordures des parties</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Étroite</translation>
  </message>
  <message>
   <source>Next change</source>
   <translation>Changement suivant</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>Résultat suivant</translation>
  </message>
  <message>
   <source>Next pair in the ranking</source>
   <translation>Paire suivante du classement</translation>
  </message>
  <message>
   <source>Next passage</source>
   <translation>Passage suivant</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normale</translation>
  </message>
  <message>
   <source>Normal type</source>
   <translation>Caractères normaux</translation>
  </message>
  <message>
   <source>Note on the passage…</source>
   <translation>Note sur le passage…</translation>
  </message>
  <message>
   <source>Numbers and dates that meet</source>
   <translation>Nombres et dates qui se rencontrent</translation>
  </message>
  <message>
   <source>Omissions</source>
   <translation>Omissions</translation>
  </message>
  <message>
   <source>One passage in every article that carries it</source>
   <translation>Un passage dans chaque article qui le porte</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Ouvrir des fichiers…</translation>
  </message>
  <message>
   <source>Open folder…</source>
   <translation>Ouvrir un dossier…</translation>
  </message>
  <message>
   <source>Open the sample articles</source>
   <translation>Ouvrir les articles d’exemple</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Outlet, date and all that is told of it, to be put right</source>
   <translation>Média, date et tout ce qui en est dit, à corriger au besoin</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <source>Page Up, Page Down, Home, End</source>
   <translation>Page préc., Page suiv., Début, Fin</translation>
  </message>
  <message>
   <source>Passages that show no change take one line each</source>
   <translation>Chaque passage sans changement affiché tient en une ligne</translation>
  </message>
  <message>
   <source>Paste as article</source>
   <translation>Coller comme article</translation>
  </message>
  <message>
   <source>Pin beside, or take away</source>
   <translation>Épingler à côté, ou retirer</translation>
  </message>
  <message>
   <source>Previous change</source>
   <translation>Changement précédent</translation>
  </message>
  <message>
   <source>Previous pair in the ranking</source>
   <translation>Paire précédente du classement</translation>
  </message>
  <message>
   <source>Previous passage</source>
   <translation>Passage précédent</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Quotations, facts, names and all other results as CSV files</source>
   <translation>Citations, faits, noms et tous les autres résultats en fichiers CSV</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>Citations</translation>
  </message>
  <message>
   <source>Read the files again</source>
   <translation>Relire les fichiers</translation>
  </message>
  <message>
   <source>Read the others against this article</source>
   <translation>Lire les autres par rapport à cet article</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Rapport…</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Relu</translation>
  </message>
  <message>
   <source>Said, claimed, denied: which verbs outlets choose, and for whom</source>
   <translation>Dit, affirme, dément : quels verbes les médias choisissent, et pour qui</translation>
  </message>
  <message>
   <source>Save corrections…</source>
   <translation>Enregistrer les corrections…</translation>
  </message>
  <message>
   <source>Save report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <source>Save tables…</source>
   <translation>Enregistrer les tableaux…</translation>
  </message>
  <message>
   <source>Scroll</source>
   <translation>Faire défiler</translation>
  </message>
  <message>
   <source>Scroll both texts together</source>
   <translation>Faire défiler les deux textes ensemble</translation>
  </message>
  <message>
   <source>Several</source>
   <translation>Plusieurs</translation>
  </message>
  <message>
   <source>Shift+F10, Menu</source>
   <translation>Maj+F10, Menu</translation>
  </message>
  <message>
   <source>Shift+↓, Shift+→</source>
   <translation>Maj+↓, Maj+→</translation>
  </message>
  <message>
   <source>Shift+↓, Shift+→ after A or B</source>
   <translation>Maj+↓, Maj+→ après A ou B</translation>
  </message>
  <message>
   <source>Show all articles again</source>
   <translation>Afficher de nouveau tous les articles</translation>
  </message>
  <message>
   <source>Show the report of the last error</source>
   <translation>Afficher le rapport de la dernière erreur</translation>
  </message>
  <message>
   <source>Smaller type</source>
   <translation>Caractères plus petits</translation>
  </message>
  <message>
   <source>Space, Del</source>
   <translation>Espace, Suppr</translation>
  </message>
  <message>
   <source>Split the passage here</source>
   <translation>Couper le passage ici</translation>
  </message>
  <message>
   <source>Swap sides</source>
   <translation>Échanger les côtés</translation>
  </message>
  <message>
   <source>Tab, Shift+Tab</source>
   <translation>Tab, Maj+Tab</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <source>To a paragraph…</source>
   <translation>Vers un paragraphe…</translation>
  </message>
  <message>
   <source>To the filter of articles</source>
   <translation>Vers le filtre des articles</translation>
  </message>
  <message>
   <source>To the text</source>
   <translation>Vers le texte</translation>
  </message>
  <message>
   <source>Two articles side by side</source>
   <translation>Deux articles côte à côte</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typographie</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Unfold what only one article has</source>
   <translation>Déplier ce qu’un seul article contient</translation>
  </message>
  <message>
   <source>Up to four articles side by side</source>
   <translation>Jusqu’à quatre articles côte à côte</translation>
  </message>
  <message>
   <source>What can be done with what is selected: copy it with its source, and more</source>
   <translation>Ce qu’on peut faire de la sélection : la copier avec sa source, et plus</translation>
  </message>
  <message>
   <source>What is shared, how seldom that is chance, and which words carry it</source>
   <translation>Ce qui est commun, combien rarement c’est un hasard, et quels mots le portent</translation>
  </message>
  <message>
   <source>What you put right of articles, as a table that is read again beside them</source>
   <translation>Ce que vous avez corrigé des articles, en un tableau qui se relit à côté d’eux</translation>
  </message>
  <message>
   <source>Which article carries which paragraph</source>
   <translation>Quel article reprend quel paragraphe</translation>
  </message>
  <message>
   <source>Which changes are shown and what is ignored</source>
   <translation>Quels changements sont montrés et ce qui est ignoré</translation>
  </message>
  <message>
   <source>Who is quoted, in which words</source>
   <translation>Qui est cité, et en quels mots</translation>
  </message>
  <message>
   <source>Who shares text with whom</source>
   <translation>Qui a du texte en commun avec qui</translation>
  </message>
  <message>
   <source>Why is this a passage?</source>
   <translation>Pourquoi est-ce un passage ?</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Width of columns</source>
   <translation>Largeur des colonnes</translation>
  </message>
  <message>
   <source>↑</source>
   <translation>↑</translation>
  </message>
  <message>
   <source>↓ Passage</source>
   <translation>↓ Passage</translation>
  </message>
  <message>
   <source>⇄ Swap</source>
   <translation>⇄ Échanger</translation>
  </message>
 </context>
 <context>
  <name>aligned</name>
  <message>
   <source>Passage {n}, {kind}, {shared}. A: {a} B: {b}</source>
   <translation>Passage {n}, {kind}, {shared}. A : {a} B : {b}</translation>
  </message>
  <message>
   <source>Passage {n}, {what}: {words}</source>
   <translation>Passage {n}, {what} : {words}</translation>
  </message>
  <message>
   <source>none of the changes shown now · {words}</source>
   <translation>aucun des changements affichés · {words}</translation>
  </message>
  <message>
   <source>word for word the same · {words}</source>
   <translation>mot pour mot identique · {words}</translation>
  </message>
  <message>
   <source>{shared} of {words}</source>
   <translation>{shared} sur {words}</translation>
  </message>
  <message>
   <source>{words} of the page, not of the story, in {side}</source>
   <translation>{words} de la page, et non de l’article, dans {side}</translation>
  </message>
  <message>
   <source>{words} only in {side}</source>
   <translation>{words} seulement dans {side}</translation>
  </message>
  <message>
   <source>{words} only in {side}, and {aside} of the page</source>
   <translation>{words} seulement dans {side}, et {aside} de la page</translation>
  </message>
  <message>
   <source>¶{a} ↔ ¶{b}</source>
   <translation>¶{a} ↔ ¶{b}</translation>
  </message>
 </context>
 <context>
  <name>attribution</name>
  <message>
   <source>Verbs by outlet or speaker</source>
   <translation>Verbes par média ou par personne citée</translation>
  </message>
  <message>
   <source>Who said it?</source>
   <translation>Qui l’a dit ?</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>all loaded</source>
   <translation>tous les chargés</translation>
  </message>
  <message>
   <source>all verbs</source>
   <translation>tous les verbes</translation>
  </message>
  <message>
   <source>loaded</source>
   <translation>chargé</translation>
  </message>
  <message>
   <source>{n} sentence</source>
   <translation>{n} phrase</translation>
  </message>
  <message>
   <source>{n} sentences</source>
   <translation>{n} phrases</translation>
  </message>
  <message>
   <source>{verb} (loaded)</source>
   <translation>{verb} (chargé)</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <source>Ages</source>
   <translation>Âges</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Concordent</translation>
  </message>
  <message>
   <source>All can be true</source>
   <translation>Tous peuvent être vrais</translation>
  </message>
  <message>
   <source>Both can be true</source>
   <translation>Les deux peuvent être vrais</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>Different dates</source>
   <translation>Dates différentes</translation>
  </message>
  <message>
   <source>Different dates: {dates}</source>
   <translation>Dates différentes : {dates}</translation>
  </message>
  <message>
   <source>Do these agree?</source>
   <translation>Cela concorde-t-il ?</translation>
  </message>
  <message>
   <source>Durations</source>
   <translation>Durées</translation>
  </message>
  <message>
   <source>May conflict</source>
   <translation>Contradiction possible</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>Only in one article</source>
   <translation>Dans un seul article</translation>
  </message>
  <message>
   <source>Other numbers</source>
   <translation>Autres nombres</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Percentages</source>
   <translation>Pourcentages</translation>
  </message>
  <message>
   <source>Same value</source>
   <translation>Même valeur</translation>
  </message>
  <message>
   <source>Times of day</source>
   <translation>Heures</translation>
  </message>
  <message>
   <source>about</source>
   <translation>environ</translation>
  </message>
  <message>
   <source>age</source>
   <translation>âge</translation>
  </message>
  <message>
   <source>arrested</source>
   <translation>arrêtés</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>au moins</translation>
  </message>
  <message>
   <source>centuries</source>
   <translation>siècles</translation>
  </message>
  <message>
   <source>century</source>
   <translation>siècle</translation>
  </message>
  <message>
   <source>charged</source>
   <translation>inculpés</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>decade</source>
   <translation>décennie</translation>
  </message>
  <message>
   <source>decades</source>
   <translation>décennies</translation>
  </message>
  <message>
   <source>deployed</source>
   <translation>déployés</translation>
  </message>
  <message>
   <source>displaced</source>
   <translation>déplacés</translation>
  </message>
  <message>
   <source>duration</source>
   <translation>durée</translation>
  </message>
  <message>
   <source>evacuated</source>
   <translation>évacués</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>heures</translation>
  </message>
  <message>
   <source>hurt or killed</source>
   <translation>blessés ou tués</translation>
  </message>
  <message>
   <source>infected</source>
   <translation>infectés</translation>
  </message>
  <message>
   <source>injured</source>
   <translation>blessés</translation>
  </message>
  <message>
   <source>kidnapped</source>
   <translation>enlevés</translation>
  </message>
  <message>
   <source>killed</source>
   <translation>tués</translation>
  </message>
  <message>
   <source>less than</source>
   <translation>moins de</translation>
  </message>
  <message>
   <source>measure</source>
   <translation>mesure</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>minute</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>disparus</translation>
  </message>
  <message>
   <source>money</source>
   <translation>argent</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>months</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>more than</source>
   <translation>plus de</translation>
  </message>
  <message>
   <source>nearly</source>
   <translation>près de</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>only here</source>
   <translation>seulement ici</translation>
  </message>
  <message>
   <source>or more</source>
   <translation>ou plus</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personnes</translation>
  </message>
  <message>
   <source>percentage</source>
   <translation>pourcentage</translation>
  </message>
  <message>
   <source>percentage points</source>
   <translation>points de pourcentage</translation>
  </message>
  <message>
   <source>released</source>
   <translation>libérés</translation>
  </message>
  <message>
   <source>rescued</source>
   <translation>secourus</translation>
  </message>
  <message>
   <source>second</source>
   <translation>seconde</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>secondes</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>up to</source>
   <translation>jusqu’à</translation>
  </message>
  <message>
   <source>year</source>
   <translation>an</translation>
  </message>
  <message>
   <source>years</source>
   <translation>ans</translation>
  </message>
  <message>
   <source>{n} article</source>
   <translation>{n} article</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} only here</source>
   <translation>{n} seulement ici</translation>
  </message>
  <message>
   <source>{roles}: both can be true</source>
   <translation>{roles} : les deux peuvent être vrais</translation>
  </message>
 </context>
 <context>
  <name>origins</name>
  <message>
   <source>Agency credits</source>
   <translation>Agences créditées</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>Date published</source>
   <translation>Date de parution</translation>
  </message>
  <message>
   <source>Dateline</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Outlet</source>
   <translation>Média</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Mise à jour</translation>
  </message>
  <message>
   <source>Web address</source>
   <translation>Adresse web</translation>
  </message>
  <message>
   <source>corrected by you</source>
   <translation>corrigé par vous</translation>
  </message>
  <message>
   <source>from the address at which the page was</source>
   <translation>d’après l’adresse où se trouvait la page</translation>
  </message>
  <message>
   <source>from the address noted when the page was saved</source>
   <translation>d’après l’adresse notée quand la page a été enregistrée</translation>
  </message>
  <message>
   <source>from the address that the page gives for itself</source>
   <translation>d’après l’adresse que la page donne d’elle-même</translation>
  </message>
  <message>
   <source>from the document's properties</source>
   <translation>d’après les propriétés du document</translation>
  </message>
  <message>
   <source>from the feed</source>
   <translation>d’après le flux</translation>
  </message>
  <message>
   <source>from the file name</source>
   <translation>d’après le nom du fichier</translation>
  </message>
  <message>
   <source>from the head of the saved page</source>
   <translation>d’après l’en-tête de la page enregistrée</translation>
  </message>
  <message>
   <source>from the headline on the page</source>
   <translation>d’après le titre affiché sur la page</translation>
  </message>
  <message>
   <source>from the lines about the article at the top of the file</source>
   <translation>d’après les lignes en tête du fichier</translation>
  </message>
  <message>
   <source>from the page</source>
   <translation>d’après la page</translation>
  </message>
  <message>
   <source>from the page's data about itself</source>
   <translation>d’après les données de la page sur elle-même</translation>
  </message>
  <message>
   <source>from the page's data for search engines (JSON-LD)</source>
   <translation>d’après les données de la page pour les moteurs de recherche (JSON-LD)</translation>
  </message>
  <message>
   <source>from the page's data for social networks (Open Graph)</source>
   <translation>d’après les données de la page pour les réseaux sociaux (Open Graph)</translation>
  </message>
  <message>
   <source>from the text</source>
   <translation>d’après le texte</translation>
  </message>
  <message>
   <source>from the text, paragraph {n}</source>
   <translation>d’après le texte, paragraphe {n}</translation>
  </message>
  <message>
   <source>from the title of the page</source>
   <translation>d’après le titre de la page</translation>
  </message>
  <message>
   <source>from the web archive</source>
   <translation>d’après l’archive web</translation>
  </message>
  <message>
   <source>from {origin}</source>
   <translation>source : {origin}</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>taken away by you</source>
   <translation>supprimé par vous</translation>
  </message>
  <message>
   <source>the first words of the text, since it has no headline</source>
   <translation>les premiers mots du texte, faute de titre</translation>
  </message>
  <message>
   <source>time zone not told</source>
   <translation>fuseau horaire non indiqué</translation>
  </message>
  <message>
   <source>{day}, {time}, {zone}</source>
   <translation>{day}, {time}, {zone}</translation>
  </message>
 </context>
 <context>
  <name>phrases</name>
  <message>
   <source>Comparing articles</source>
   <translation>Comparaison des articles</translation>
  </message>
  <message>
   <source>Comparing the texts</source>
   <translation>Comparaison des textes</translation>
  </message>
  <message>
   <source>Reading facts, names and quotations</source>
   <translation>Lecture des faits, des noms et des citations</translation>
  </message>
  <message>
   <source>Reading words</source>
   <translation>Lecture des mots</translation>
  </message>
  <message>
   <source>This is longer than {count} characters.</source>
   <translation>C’est plus long que {count} caractères.</translation>
  </message>
  <message>
   <source>This is no address of a page, such as https://example.org/story.</source>
   <translation>Ce n’est pas l’adresse d’une page, comme https://example.org/article.</translation>
  </message>
  <message>
   <source>This is no code of a language, such as en or pt-BR.</source>
   <translation>Ce n’est pas un code de langue, comme fr ou pt-BR.</translation>
  </message>
  <message>
   <source>This is no date that can be read in one way; write it as 2020-01-31.</source>
   <translation>Ce n’est pas une date que l’on puisse lire d’une seule façon ; écrivez-la ainsi : 2020-01-31.</translation>
  </message>
  <message>
   <source>This is no time that can be read in one way; write it as 2020-01-31 14:05 +01:00.</source>
   <translation>Ce n’est pas une heure que l’on puisse lire d’une seule façon ; écrivez-la ainsi : 2020-01-31 14:05 +01:00.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
  <message>
   <source>Writing the results</source>
   <translation>Écriture des résultats</translation>
  </message>
  <message>
   <source>XML that is damaged from its first line on</source>
   <translation>du XML endommagé dès la première ligne</translation>
  </message>
  <message>
   <source>XML, but neither a feed nor a web page</source>
   <translation>du XML, mais ni un flux ni une page web</translation>
  </message>
  <message>
   <source>a PDF document, not plain text</source>
   <translation>un document PDF, pas du texte brut</translation>
  </message>
  <message>
   <source>a Parquet table needs the library pyarrow, which is not installed</source>
   <translation>une table Parquet demande la bibliothèque pyarrow, qui n’est pas installée</translation>
  </message>
  <message>
   <source>a Word document of the old kind (.doc): save it as .docx to read it here</source>
   <translation>un document Word de l’ancien format (.doc) : enregistrez-le en .docx pour le lire ici</translation>
  </message>
  <message>
   <source>a binary file, not text</source>
   <translation>un fichier binaire, pas du texte</translation>
  </message>
  <message>
   <source>a compressed file, not plain text</source>
   <translation>un fichier compressé, pas du texte brut</translation>
  </message>
  <message>
   <source>a damaged web archive</source>
   <translation>une archive web endommagée</translation>
  </message>
  <message>
   <source>a database, not plain text</source>
   <translation>une base de données, pas du texte brut</translation>
  </message>
  <message>
   <source>a device, not a file</source>
   <translation>un périphérique, pas un fichier</translation>
  </message>
  <message>
   <source>a link in an archive, which is not followed</source>
   <translation>un lien dans une archive, qui n’est pas suivi</translation>
  </message>
  <message>
   <source>a link that leads back to itself</source>
   <translation>un lien qui ramène à lui-même</translation>
  </message>
  <message>
   <source>a link to a file that is not there</source>
   <translation>un lien vers un fichier absent</translation>
  </message>
  <message>
   <source>a link to a folder that is read already</source>
   <translation>un lien vers un dossier déjà lu</translation>
  </message>
  <message>
   <source>a message with too many parts</source>
   <translation>un message qui a trop de parties</translation>
  </message>
  <message>
   <source>a named pipe, not a file</source>
   <translation>un tube nommé, pas un fichier</translation>
  </message>
  <message>
   <source>a picture, not plain text</source>
   <translation>une image, pas du texte brut</translation>
  </message>
  <message>
   <source>a program, not plain text</source>
   <translation>un programme, pas du texte brut</translation>
  </message>
  <message>
   <source>a quotation mark in row {number} is never closed</source>
   <translation>un guillemet de la ligne {number} n’est jamais fermé</translation>
  </message>
  <message>
   <source>a result of this program, not articles</source>
   <translation>un résultat de ce programme, pas des articles</translation>
  </message>
  <message>
   <source>a socket, not a file</source>
   <translation>un socket, pas un fichier</translation>
  </message>
  <message>
   <source>a table has no column called {name}; it has {columns}</source>
   <translation>un tableau n’a pas de colonne nommée {name} ; il a {columns}</translation>
  </message>
  <message>
   <source>a table that is damaged: its rows cannot be told apart</source>
   <translation>une table endommagée : ses lignes ne peuvent être distinguées</translation>
  </message>
  <message>
   <source>a table without rows</source>
   <translation>une table sans lignes</translation>
  </message>
  <message>
   <source>a web page of more than {limit} MB</source>
   <translation>une page web de plus de {limit} Mo</translation>
  </message>
  <message>
   <source>a web page of too many parts</source>
   <translation>une page web faite de trop d’éléments</translation>
  </message>
  <message>
   <source>advertisement</source>
   <translation>publicité</translation>
  </message>
  <message>
   <source>advertisement mark</source>
   <translation>mention publicitaire</translation>
  </message>
  <message>
   <source>an RTF document, not plain text</source>
   <translation>un document RTF, pas du texte brut</translation>
  </message>
  <message>
   <source>an archive or office document, not plain text</source>
   <translation>une archive ou un document bureautique, pas du texte brut</translation>
  </message>
  <message>
   <source>an archive with too many entries</source>
   <translation>une archive qui a trop d’entrées</translation>
  </message>
  <message>
   <source>an office document of the old kind, which is not read</source>
   <translation>un document bureautique d’un ancien format, qui n’est pas lu</translation>
  </message>
  <message>
   <source>an office document, not plain text</source>
   <translation>un document bureautique, pas du texte brut</translation>
  </message>
  <message>
   <source>another article in this file</source>
   <translation>un autre article dans ce fichier</translation>
  </message>
  <message>
   <source>archives inside archives, deeper than is looked</source>
   <translation>des archives dans des archives, plus profondes que l’on ne regarde</translation>
  </message>
  <message>
   <source>byline and date</source>
   <translation>signature et date</translation>
  </message>
  <message>
   <source>caption</source>
   <translation>légende</translation>
  </message>
  <message>
   <source>column '{name}'</source>
   <translation>colonne « {name} »</translation>
  </message>
  <message>
   <source>column '{name}', which holds dates</source>
   <translation>colonne « {name} », qui contient des dates</translation>
  </message>
  <message>
   <source>column '{name}', which seems to hold headlines</source>
   <translation>colonne « {name} », qui semble contenir des titres</translation>
  </message>
  <message>
   <source>comment form</source>
   <translation>formulaire de commentaire</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>commentaires</translation>
  </message>
  <message>
   <source>cookie notice</source>
   <translation>avis sur les cookies</translation>
  </message>
  <message>
   <source>copyright line</source>
   <translation>mention de droits</translation>
  </message>
  <message>
   <source>damaged in a way that ends the program that reads it</source>
   <translation>endommagé au point d’arrêter le programme qui le lit</translation>
  </message>
  <message>
   <source>damaged or cut off: it cannot be unpacked</source>
   <translation>abîmé ou tronqué : il ne peut être décompressé</translation>
  </message>
  <message>
   <source>damaged or cut off: it is no JSON</source>
   <translation>endommagé ou coupé : ce n’est pas du JSON</translation>
  </message>
  <message>
   <source>damaged or cut off: its pages cannot be read</source>
   <translation>abîmé ou tronqué : ses pages ne peuvent être lues</translation>
  </message>
  <message>
   <source>damaged or cut off: its text cannot be read</source>
   <translation>endommagé ou coupé : son texte ne peut être lu</translation>
  </message>
  <message>
   <source>damaged, or not what its name says ({error})</source>
   <translation>endommagé, ou autre chose que ce que dit son nom ({error})</translation>
  </message>
  <message>
   <source>damaged: its text cannot be read</source>
   <translation>abîmé : son texte ne peut être lu</translation>
  </message>
  <message>
   <source>date line</source>
   <translation>ligne de date</translation>
  </message>
  <message>
   <source>disk quota exceeded</source>
   <translation>quota de disque dépassé</translation>
  </message>
  <message>
   <source>edge of the printed page</source>
   <translation>bord de la page imprimée</translation>
  </message>
  <message>
   <source>file name too long</source>
   <translation>nom de fichier trop long</translation>
  </message>
  <message>
   <source>follow-us line</source>
   <translation>invitation à suivre</translation>
  </message>
  <message>
   <source>form</source>
   <translation>formulaire</translation>
  </message>
  <message>
   <source>front matter</source>
   <translation>en-tête du fichier</translation>
  </message>
  <message>
   <source>header '{name}'</source>
   <translation>en-tête « {name} »</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>erreur d’entrée-sortie</translation>
  </message>
  <message>
   <source>is a directory</source>
   <translation>est un dossier</translation>
  </message>
  <message>
   <source>it may not be read (permission denied)</source>
   <translation>sa lecture n’est pas permise</translation>
  </message>
  <message>
   <source>it tells of other files, and none of them is open</source>
   <translation>ce tableau parle d’autres fichiers, et aucun d’eux n’est ouvert</translation>
  </message>
  <message>
   <source>its fonts do not say which letters they show</source>
   <translation>ses polices ne disent pas quelles lettres elles montrent</translation>
  </message>
  <message>
   <source>its name leads out of the archive, so it is not read</source>
   <translation>son nom mène hors de l’archive, il n’est donc pas lu</translation>
  </message>
  <message>
   <source>its parts are too large when unpacked</source>
   <translation>ses parties sont trop grandes une fois décompressées</translation>
  </message>
  <message>
   <source>largest letters of the page</source>
   <translation>plus grandes lettres de la page</translation>
  </message>
  <message>
   <source>line of the database</source>
   <translation>ligne de la base de données</translation>
  </message>
  <message>
   <source>links to other articles</source>
   <translation>liens vers d’autres articles</translation>
  </message>
  <message>
   <source>looking for articles, {count} so far</source>
   <translation>recherche d’articles, {count} jusqu’ici</translation>
  </message>
  <message>
   <source>more than is read of one archive</source>
   <translation>plus que ce qui est lu d’une archive</translation>
  </message>
  <message>
   <source>navigation</source>
   <translation>navigation</translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation>imbriqué trop profondément</translation>
  </message>
  <message>
   <source>newsletter invitation</source>
   <translation>invitation à s’abonner</translation>
  </message>
  <message>
   <source>no OpenDocument text inside this file</source>
   <translation>aucun texte OpenDocument dans ce fichier</translation>
  </message>
  <message>
   <source>no Word document inside this file</source>
   <translation>aucun document Word dans ce fichier</translation>
  </message>
  <message>
   <source>no article in this file</source>
   <translation>aucun article dans ce fichier</translation>
  </message>
  <message>
   <source>no articles in this JSON document</source>
   <translation>aucun article dans ce document JSON</translation>
  </message>
  <message>
   <source>no articles in this folder</source>
   <translation>aucun article dans ce dossier</translation>
  </message>
  <message>
   <source>no book inside this file</source>
   <translation>aucun livre dans ce fichier</translation>
  </message>
  <message>
   <source>no column of this table holds articles; it has {columns}</source>
   <translation>aucune colonne de ce tableau ne contient d’articles ; il a {columns}</translation>
  </message>
  <message>
   <source>no e-mail message, whatever its name says</source>
   <translation>pas un message électronique, quoi qu’en dise son nom</translation>
  </message>
  <message>
   <source>no entry of this feed holds any text</source>
   <translation>aucune entrée de ce flux ne contient de texte</translation>
  </message>
  <message>
   <source>no space left on device</source>
   <translation>plus de place sur le disque</translation>
  </message>
  <message>
   <source>no such file</source>
   <translation>ce fichier n’existe pas</translation>
  </message>
  <message>
   <source>no such folder</source>
   <translation>ce dossier n’existe pas</translation>
  </message>
  <message>
   <source>no text in it</source>
   <translation>ne contient aucun texte</translation>
  </message>
  <message>
   <source>no text in this document</source>
   <translation>aucun texte dans ce document</translation>
  </message>
  <message>
   <source>no text in this document: its pages are pictures, which would need text recognition</source>
   <translation>aucun texte dans ce document : ses pages sont des images, qu’il faudrait passer à la reconnaissance de texte</translation>
  </message>
  <message>
   <source>no text in this message</source>
   <translation>aucun texte dans ce message</translation>
  </message>
  <message>
   <source>no text in this page</source>
   <translation>aucun texte dans cette page</translation>
  </message>
  <message>
   <source>no text in this row</source>
   <translation>aucun texte dans cette ligne</translation>
  </message>
  <message>
   <source>no web page in this archive</source>
   <translation>aucune page web dans cette archive</translation>
  </message>
  <message>
   <source>no web page in this file</source>
   <translation>aucune page web dans ce fichier</translation>
  </message>
  <message>
   <source>not a PDF document, whatever its name says</source>
   <translation>pas un document PDF, quoi qu’en dise son nom</translation>
  </message>
  <message>
   <source>not a Word document, whatever its name says</source>
   <translation>pas un document Word, quoi qu’en dise son nom</translation>
  </message>
  <message>
   <source>not a kind of file this version reads: {suffix}</source>
   <translation>pas un type de fichier que cette version lit : {suffix}</translation>
  </message>
  <message>
   <source>not a regular file</source>
   <translation>pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>not a table of articles</source>
   <translation>ce n’est pas un tableau d’articles</translation>
  </message>
  <message>
   <source>not a web archive, or a damaged one</source>
   <translation>ce n’est pas une archive web, ou elle est endommagée</translation>
  </message>
  <message>
   <source>not a web page, or a damaged one</source>
   <translation>pas une page web, ou une page endommagée</translation>
  </message>
  <message>
   <source>not an EPUB book, whatever its name says</source>
   <translation>pas un livre EPUB, quoi qu’en dise son nom</translation>
  </message>
  <message>
   <source>not an OpenDocument text, whatever its name says</source>
   <translation>pas un texte OpenDocument, quoi qu’en dise son nom</translation>
  </message>
  <message>
   <source>not an RTF document, whatever its name says</source>
   <translation>pas un document RTF, quoi qu’en dise son nom</translation>
  </message>
  <message>
   <source>not read: the archive is too large when unpacked</source>
   <translation>non lu : l’archive décompressée est trop grande</translation>
  </message>
  <message>
   <source>not text, or in an encoding that could not be told</source>
   <translation>pas du texte, ou dans un codage inconnu</translation>
  </message>
  <message>
   <source>nothing in this archive</source>
   <translation>rien dans cette archive</translation>
  </message>
  <message>
   <source>only the first {count} rows of this table were read</source>
   <translation>seules les {count} premières lignes de cette table ont été lues</translation>
  </message>
  <message>
   <source>packed far smaller than any text can be; it is not read</source>
   <translation>compressé bien plus que ne peut l’être un texte ; il n’est pas lu</translation>
  </message>
  <message>
   <source>packed in a way that is not known</source>
   <translation>compressé d’une façon qui n’est pas connue</translation>
  </message>
  <message>
   <source>page footer</source>
   <translation>pied de page</translation>
  </message>
  <message>
   <source>photo credit</source>
   <translation>crédit photo</translation>
  </message>
  <message>
   <source>pointer to another page</source>
   <translation>renvoi à une autre page</translation>
  </message>
  <message>
   <source>protected by its seller against being read by other programs</source>
   <translation>protégé par son vendeur contre la lecture par d’autres programmes</translation>
  </message>
  <message>
   <source>protected with a password</source>
   <translation>protégé par un mot de passe</translation>
  </message>
  <message>
   <source>quoted reply</source>
   <translation>réponse citée</translation>
  </message>
  <message>
   <source>read-only file system</source>
   <translation>système de fichiers en lecture seule</translation>
  </message>
  <message>
   <source>reading articles</source>
   <translation>lecture des articles</translation>
  </message>
  <message>
   <source>reading it took longer than {n} seconds</source>
   <translation>sa lecture a pris plus de {n} secondes</translation>
  </message>
  <message>
   <source>reading it took too long: it was given up at {done} of {total}</source>
   <translation>la lecture était trop longue : elle a été abandonnée à {done} sur {total}</translation>
  </message>
  <message>
   <source>reading time</source>
   <translation>durée de lecture</translation>
  </message>
  <message>
   <source>reading {name}</source>
   <translation>lecture de {name}</translation>
  </message>
  <message>
   <source>repeated caption</source>
   <translation>légende répétée</translation>
  </message>
  <message>
   <source>repeated headline</source>
   <translation>titre répété</translation>
  </message>
  <message>
   <source>repeated in {count} articles of {outlet}</source>
   <translation>répété dans {count} articles de {outlet}</translation>
  </message>
  <message>
   <source>row {rows} has a date that cannot be read in one way</source>
   <translation>la ligne {rows} a une date que l’on ne peut lire d’une seule façon</translation>
  </message>
  <message>
   <source>row {rows} names a file that another row names</source>
   <translation>la ligne {rows} nomme un fichier qu’une autre ligne nomme</translation>
  </message>
  <message>
   <source>row {row}, “{name}”, names no file that is here</source>
   <translation>la ligne {row}, « {name} », ne nomme aucun fichier présent</translation>
  </message>
  <message>
   <source>rows {rows} have dates that cannot be read in one way</source>
   <translation>les lignes {rows} ont des dates que l’on ne peut lire d’une seule façon</translation>
  </message>
  <message>
   <source>rows {rows} name files that other rows name</source>
   <translation>les lignes {rows} nomment des fichiers que d’autres lignes nomment</translation>
  </message>
  <message>
   <source>rows {rows} name no file that is here</source>
   <translation>les lignes {rows} ne nomment aucun fichier présent</translation>
  </message>
  <message>
   <source>set aside by the reader</source>
   <translation>mis de côté par le lecteur</translation>
  </message>
  <message>
   <source>share button</source>
   <translation>bouton de partage</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>signature</translation>
  </message>
  <message>
   <source>stale file handle</source>
   <translation>le fichier n’est plus accessible</translation>
  </message>
  <message>
   <source>subscription notice</source>
   <translation>avis d’abonnement</translation>
  </message>
  <message>
   <source>table {name}, row {number}</source>
   <translation>tableau {name}, ligne {number}</translation>
  </message>
  <message>
   <source>text-size button</source>
   <translation>bouton de taille du texte</translation>
  </message>
  <message>
   <source>the archive is damaged from here on</source>
   <translation>à partir d’ici, l’archive est endommagée</translation>
  </message>
  <message>
   <source>the database's label '{name}'</source>
   <translation>étiquette « {name} » de la base de données</translation>
  </message>
  <message>
   <source>the file holds nothing but white space</source>
   <translation>le fichier ne contient que des blancs</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the page holds no text that can be read without running it</source>
   <translation>la page ne contient aucun texte lisible sans exécuter ses scripts</translation>
  </message>
  <message>
   <source>this line is no JSON</source>
   <translation>cette ligne n’est pas du JSON</translation>
  </message>
  <message>
   <source>too large for the memory of this machine</source>
   <translation>trop grand pour la mémoire de cet ordinateur</translation>
  </message>
  <message>
   <source>too long for one article</source>
   <translation>trop long pour un article</translation>
  </message>
  <message>
   <source>too many open files</source>
   <translation>trop de fichiers ouverts</translation>
  </message>
  <message>
   <source>window over the page</source>
   <translation>fenêtre par-dessus la page</translation>
  </message>
  <message>
   <source>words added: {added}, removed: {removed}</source>
   <translation>mots ajoutés : {added}, supprimés : {removed}</translation>
  </message>
  <message>
   <source>{count} chapters of {name} could not be read</source>
   <translation>{count} chapitres de {name} n’ont pas pu être lus</translation>
  </message>
  <message>
   <source>{count} of {pages} pages of {name} are pictures without text</source>
   <translation>{count} des {pages} pages de {name} sont des images sans texte</translation>
  </message>
  <message>
   <source>{count} of {pages} pages of {name} could not be read</source>
   <translation>{count} des {pages} pages de {name} n’ont pas pu être lues</translation>
  </message>
  <message>
   <source>{file}: the column {columns} is not used</source>
   <translation>{file} : la colonne {columns} n’est pas utilisée</translation>
  </message>
  <message>
   <source>{file}: the columns {columns} are not used</source>
   <translation>{file} : les colonnes {columns} ne sont pas utilisées</translation>
  </message>
  <message>
   <source>{names} and {count} more</source>
   <translation>{names} et {count} autres</translation>
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation>{names} et {name}</translation>
  </message>
  <message>
   <source>{names} have the same text as {first}</source>
   <translation>{names} ont le même texte que {first}</translation>
  </message>
  <message>
   <source>{names} have the same text as {first}, at other outlets</source>
   <translation>{names} ont le même texte que {first}, dans d’autres médias</translation>
  </message>
  <message>
   <source>{name} has nearly the same text as {first} ({changed})</source>
   <translation>{name} a presque le même texte que {first} ({changed})</translation>
  </message>
  <message>
   <source>{name} has nearly the same text as {first}, at another outlet ({changed})</source>
   <translation>{name} a presque le même texte que {first}, dans un autre média ({changed})</translation>
  </message>
  <message>
   <source>{name} has one damaged place, shown as �</source>
   <translation>{name} a un endroit abîmé, montré par �</translation>
  </message>
  <message>
   <source>{name} has the same text as {first}</source>
   <translation>{name} a le même texte que {first}</translation>
  </message>
  <message>
   <source>{name} has the same text as {first}, at another outlet</source>
   <translation>{name} a le même texte que {first}, dans un autre média</translation>
  </message>
  <message>
   <source>{name} has {count} damaged places, shown as �</source>
   <translation>{name} a {count} endroits abîmés, montrés par �</translation>
  </message>
  <message>
   <source>{name} holds a summary, not the whole article</source>
   <translation>{name} contient un résumé, non l’article entier</translation>
  </message>
  <message>
   <source>{name} is a later version of {first} ({changed})</source>
   <translation>{name} est une version ultérieure de {first} ({changed})</translation>
  </message>
  <message>
   <source>{name} is a page for subscribers and may hold only the beginning</source>
   <translation>{name} est une page réservée aux abonnés et ne contient peut-être que le début</translation>
  </message>
  <message>
   <source>{name} is another version of {first}, and no date tells which is later ({changed})</source>
   <translation>{name} est une autre version de {first}, et aucune date ne dit laquelle est la plus récente ({changed})</translation>
  </message>
  <message>
   <source>{name} is cut off; what could be read is shown</source>
   <translation>{name} est tronqué ; ce qui a pu être lu est montré</translation>
  </message>
  <message>
   <source>{name} is not in Unicode; it was read as {encoding}</source>
   <translation>{name} n’est pas en Unicode ; il a été lu comme {encoding}</translation>
  </message>
  <message>
   <source>{name} shows no text of its own; it was read from the data in the page</source>
   <translation>{name} n’affiche aucun texte ; il a été lu dans les données de la page</translation>
  </message>
  <message>
   <source>{name}, entry {part}</source>
   <translation>{name}, entrée {part}</translation>
  </message>
  <message>
   <source>{name}: {count} files that are no web pages skipped</source>
   <translation>{name} : {count} fichiers qui ne sont pas des pages web ont été ignorés</translation>
  </message>
  <message>
   <source>{name}: {what}</source>
   <translation>{name} : {what}</translation>
  </message>
  <message>
   <source>{one}, {other}</source>
   <translation>{one}, {other}</translation>
  </message>
  <message>
   <source>{one}; {other}</source>
   <translation>{one} ; {other}</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}</source>
   <translation>{path} ne peut pas être écrit : {reason}</translation>
  </message>
  <message>
   <source>{path} is a folder</source>
   <translation>{path} est un dossier</translation>
  </message>
  <message>
   <source>{path} is one of the files compared, and these are never written</source>
   <translation>{path} est un des fichiers comparés, et ceux-ci ne sont jamais écrits</translation>
  </message>
  <message>
   <source>{reason}: {parts} and {count} more</source>
   <translation>{reason} : {parts} et {count} autres</translation>
  </message>
  <message>
   <source>{rows} and {count} more</source>
   <translation>{rows} et {count} autres</translation>
  </message>
  <message>
   <source>{row} (“{name}”)</source>
   <translation>{row} (« {name} »)</translation>
  </message>
  <message>
   <source>{size} MB, over the limit of {limit} MB for one file</source>
   <translation>{size} Mo, plus que la limite de {limit} Mo pour un fichier</translation>
  </message>
  <message>
   <source>{size} million characters, over the limit of {limit} million for one article</source>
   <translation>{size} millions de caractères, plus que la limite de {limit} millions pour un article</translation>
  </message>
 </context>
 <context>
  <name>quotes</name>
  <message>
   <source>By speaker</source>
   <translation>Par personne citée</translation>
  </message>
  <message>
   <source>In several articles</source>
   <translation>Dans plusieurs articles</translation>
  </message>
  <message>
   <source>Indirect</source>
   <translation>Indirectes</translation>
  </message>
  <message>
   <source>Loaded verbs</source>
   <translation>Verbes chargés</translation>
  </message>
  <message>
   <source>Partial</source>
   <translation>Partielles</translation>
  </message>
  <message>
   <source>Said by different people?</source>
   <translation>Dit par des personnes différentes ?</translation>
  </message>
  <message>
   <source>Speaker not named</source>
   <translation>Personne non nommée</translation>
  </message>
  <message>
   <source>Wording differs</source>
   <translation>Formulation différente</translation>
  </message>
  <message>
   <source>another wording</source>
   <translation>autre formulation</translation>
  </message>
  <message>
   <source>cut</source>
   <translation>coupé</translation>
  </message>
  <message>
   <source>in indirect speech</source>
   <translation>au discours indirect</translation>
  </message>
  <message>
   <source>loaded verb</source>
   <translation>verbe chargé</translation>
  </message>
  <message>
   <source>never closed</source>
   <translation>jamais fermée</translation>
  </message>
  <message>
   <source>only here</source>
   <translation>seulement ici</translation>
  </message>
  <message>
   <source>same words</source>
   <translation>mêmes mots</translation>
  </message>
  <message>
   <source>some words differ</source>
   <translation>quelques mots diffèrent</translation>
  </message>
  <message>
   <source>wording differs</source>
   <translation>formulation différente</translation>
  </message>
  <message>
   <source>{n} article</source>
   <translation>{n} article</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} quotation</source>
   <translation>{n} citation</translation>
  </message>
  <message>
   <source>{n} quotations</source>
   <translation>{n} citations</translation>
  </message>
  <message>
   <source>{n} version</source>
   <translation>{n} version</translation>
  </message>
  <message>
   <source>{n} versions</source>
   <translation>{n} versions</translation>
  </message>
  <message>
   <source>{n} wording</source>
   <translation>{n} formulation</translation>
  </message>
  <message>
   <source>{n} wordings</source>
   <translation>{n} formulations</translation>
  </message>
  <message>
   <source>{versions} in {articles}</source>
   <translation>{versions} dans {articles}</translation>
  </message>
 </context>
 <context>
  <name>several</name>
  <message>
   <source>Not so in {letters}.</source>
   <translation>Pas ainsi dans {letters}.</translation>
  </message>
  <message>
   <source>Only A says this here.</source>
   <translation>A seul le dit ici.</translation>
  </message>
  <message>
   <source>Row {n}. A: {text}</source>
   <translation>Ligne {n}. A : {text}</translation>
  </message>
  <message>
   <source>not here</source>
   <translation>absent ici</translation>
  </message>
  <message>
   <source>note: {text}</source>
   <translation>note : {text}</translation>
  </message>
  <message>
   <source>reviewed ✓</source>
   <translation>relu ✓</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>de vous</translation>
  </message>
  <message>
   <source>{kind} · A: {base} → {letter}: {other}</source>
   <translation>{kind} · A : {base} → {letter} : {other}</translation>
  </message>
  <message>
   <source>{kind} · left out in {letter}: {base}</source>
   <translation>{kind} · omis dans {letter} : {base}</translation>
  </message>
  <message>
   <source>{kind} · not in A: {other}</source>
   <translation>{kind} · absent de A : {other}</translation>
  </message>
  <message>
   <source>{letter}, {told}</source>
   <translation>{letter}, {told}</translation>
  </message>
  <message>
   <source>{letter}: {nothing}.</source>
   <translation>{letter} : {nothing}.</translation>
  </message>
  <message>
   <source>{letter}: {what}</source>
   <translation>{letter} : {what}</translation>
  </message>
  <message>
   <source>{words} not shared</source>
   <translation>{words} sans équivalent</translation>
  </message>
  <message>
   <source>{words} not shared, and {aside} of the page</source>
   <translation>{words} sans équivalent, et {aside} de la page</translation>
  </message>
  <message>
   <source>{words} of the page, not of the story</source>
   <translation>{words} de la page, et non de l’article</translation>
  </message>
  <message>
   <source>¶{n} · also in {letters}</source>
   <translation>¶{n} · aussi dans {letters}</translation>
  </message>
  <message>
   <source>¶{n} · {kinds} · {shared}</source>
   <translation>¶{n} · {kinds} · {shared}</translation>
  </message>
 </context>
 <context>
  <name>why</name>
  <message>
   <source>By chance: less than once in a million comparisons of unrelated articles.</source>
   <translation>Par hasard : moins d’une fois sur un million de comparaisons d’articles sans rapport.</translation>
  </message>
  <message>
   <source>By chance: less than once in {n} comparisons of unrelated articles.</source>
   <translation>Par hasard : moins d’une fois sur {n} comparaisons d’articles sans rapport.</translation>
  </message>
  <message>
   <source>Carried by: {words}</source>
   <translation>Porté par : {words}</translation>
  </message>
  <message>
   <source>Score {score}: so much of the passage is shared, rare words weighing more than common ones.</source>
   <translation>Score {score} : telle est la part commune du passage, les mots rares pesant plus que les mots courants.</translation>
  </message>
  <message>
   <source>Too short, or of too common words, to say how likely chance is.</source>
   <translation>Trop court, ou de mots trop courants, pour dire la part du hasard.</translation>
  </message>
  <message>
   <source>You joined or split this passage: how unlikely it is by chance was not asked.</source>
   <translation>Vous avez joint ou coupé ce passage : on ne s’est pas demandé s’il pourrait être un hasard.</translation>
  </message>
  <message>
   <source>{shared} words shared, of {a} in A and {b} in B.</source>
   <translation>{shared} mots en commun, sur {a} dans A et {b} dans B.</translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>Against {source}</source>
   <translation>Face à {source}</translation>
  </message>
  <message>
   <source>All outlets, dates and kinds</source>
   <translation>Tous les médias, dates et genres</translation>
  </message>
  <message>
   <source>Choose another article to compare with this one.</source>
   <translation>Choisissez un autre article à comparer avec celui-ci.</translation>
  </message>
  <message>
   <source>First named as: {words}</source>
   <translation>Première mention : {words}</translation>
  </message>
  <message>
   <source>Fold as one</source>
   <translation>Confondre</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>Titres</translation>
  </message>
  <message>
   <source>In its words: {share} of the paragraph</source>
   <translation>Dans ses mots : {share} du paragraphe</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Chapeaux</translation>
  </message>
  <message>
   <source>Not found there, unless in quite other words. A click shows both articles</source>
   <translation>Introuvable là, sauf en de tout autres mots. Un clic montre les deux articles</translation>
  </message>
  <message>
   <source>Not named</source>
   <translation>Non nommé</translation>
  </message>
  <message>
   <source>Read again: {what}</source>
   <translation>Relu : {what}</translation>
  </message>
  <message>
   <source>Read alike: {sources}</source>
   <translation>Même leçon : {sources}</translation>
  </message>
  <message>
   <source>Reworded or in part: {share} of the paragraph's words</source>
   <translation>Reformulé ou en partie : {share} des mots du paragraphe</translation>
  </message>
  <message>
   <source>Show: all changes</source>
   <translation>Montrer : tout</translation>
  </message>
  <message>
   <source>Show: changes of substance</source>
   <translation>Montrer : changements de fond</translation>
  </message>
  <message>
   <source>Show: no changes</source>
   <translation>Montrer : rien</translation>
  </message>
  <message>
   <source>Show: {besides}</source>
   <translation>Montrer : {besides}</translation>
  </message>
  <message>
   <source>Show: {n} of {all} types</source>
   <translation>Montrer : {n} types sur {all}</translation>
  </message>
  <message>
   <source>Show: {types}</source>
   <translation>Montrer : {types}</translation>
  </message>
  <message>
   <source>The paragraph itself</source>
   <translation>Le paragraphe même</translation>
  </message>
  <message>
   <source>These two articles share no passage.</source>
   <translation>Ces deux articles n’ont aucun passage en commun.</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Distinguer</translation>
  </message>
  <message>
   <source>Variants</source>
   <translation>Variantes</translation>
  </message>
  <message>
   <source>What these two articles share is left out: smaller or more reworded than is asked for.</source>
   <translation>Ce que ces deux articles ont en commun est laissé de côté : plus petit ou plus reformulé que demandé.</translation>
  </message>
  <message>
   <source>accents</source>
   <translation>accents</translation>
  </message>
  <message>
   <source>all, freely reworded too</source>
   <translation>tout, dit librement aussi</translation>
  </message>
  <message>
   <source>all, summed up too</source>
   <translation>tout, résumé aussi</translation>
  </message>
  <message>
   <source>appears earliest in this folder</source>
   <translation>le plus tôt dans ce dossier</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>tel que trouvé</translation>
  </message>
  <message>
   <source>as the base</source>
   <translation>comme la base</translation>
  </message>
  <message>
   <source>at least {words}</source>
   <translation>au moins {words}</translation>
  </message>
  <message>
   <source>attribution</source>
   <translation>attribution</translation>
  </message>
  <message>
   <source>base</source>
   <translation>base</translation>
  </message>
  <message>
   <source>capital and small letters</source>
   <translation>majuscules et minuscules</translation>
  </message>
  <message>
   <source>condensed</source>
   <translation>en résumé</translation>
  </message>
  <message>
   <source>counts as one</source>
   <translation>compte pour un</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>dots of abbreviations, forms of letters</source>
   <translation>points d’abréviation, formes de lettres</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>avec retouches</translation>
  </message>
  <message>
   <source>edited too</source>
   <translation>avec retouches aussi</translation>
  </message>
  <message>
   <source>forms of quotes and dashes</source>
   <translation>formes de guillemets et de tirets</translation>
  </message>
  <message>
   <source>gone: {names}</source>
   <translation>disparu : {names}</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>new: {names}</source>
   <translation>nouveau : {names}</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sans date</translation>
  </message>
  <message>
   <source>no outlet named</source>
   <translation>média non nommé</translation>
  </message>
  <message>
   <source>nothing here</source>
   <translation>rien ici</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>only in A: {text}</source>
   <translation>seulement dans A : {text}</translation>
  </message>
  <message>
   <source>only in B: {text}</source>
   <translation>seulement dans B : {text}</translation>
  </message>
  <message>
   <source>only word for word</source>
   <translation>mot à mot seulement</translation>
  </message>
  <message>
   <source>passage {n} of {all}</source>
   <translation>passage {n} sur {all}</translation>
  </message>
  <message>
   <source>polarity</source>
   <translation>polarité</translation>
  </message>
  <message>
   <source>punctuation</source>
   <translation>ponctuation</translation>
  </message>
  <message>
   <source>reworded</source>
   <translation>autrement dit</translation>
  </message>
  <message>
   <source>reworded too</source>
   <translation>autrement dit aussi</translation>
  </message>
  <message>
   <source>same words</source>
   <translation>mêmes mots</translation>
  </message>
  <message>
   <source>same words, spelt otherwise</source>
   <translation>mêmes mots, autre graphie</translation>
  </message>
  <message>
   <source>shortened</source>
   <translation>abrégé</translation>
  </message>
  <message>
   <source>spelling</source>
   <translation>orthographe</translation>
  </message>
  <message>
   <source>tense or modality</source>
   <translation>temps ou modalité</translation>
  </message>
  <message>
   <source>the same day</source>
   <translation>le même jour</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>moins de 1 %</translation>
  </message>
  <message>
   <source>verbatim</source>
   <translation>mot à mot</translation>
  </message>
  <message>
   <source>white space</source>
   <translation>espaces</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>formulation</translation>
  </message>
  <message>
   <source>{agencies} credited</source>
   <translation>{agencies} : crédit</translation>
  </message>
  <message>
   <source>{agency} credited</source>
   <translation>crédit : {agency}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>du {first} au {last}</translation>
  </message>
  <message>
   <source>{first} to {last} of {n}</source>
   <translation>{first} à {last} sur {n}</translation>
  </message>
  <message>
   <source>{kinds}, {n} left out</source>
   <translation>{kinds}, {n} laissés de côté</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} et {n} autres</translation>
  </message>
  <message>
   <source>{names} changed</source>
   <translation>modifié : {names}</translation>
  </message>
  <message>
   <source>{n} article</source>
   <translation>{n} article</translation>
  </message>
  <message>
   <source>{n} article read</source>
   <translation>{n} article lu</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} articles read</source>
   <translation>{n} articles lus</translation>
  </message>
  <message>
   <source>{n} change</source>
   <translation>{n} changement</translation>
  </message>
  <message>
   <source>{n} changes</source>
   <translation>{n} changements</translation>
  </message>
  <message>
   <source>{n} day later</source>
   <translation>{n} jour plus tard</translation>
  </message>
  <message>
   <source>{n} days later</source>
   <translation>{n} jours plus tard</translation>
  </message>
  <message>
   <source>{n} files changed</source>
   <translation>{n} fichiers modifiés</translation>
  </message>
  <message>
   <source>{n} files gone</source>
   <translation>{n} fichiers disparus</translation>
  </message>
  <message>
   <source>{n} hit</source>
   <translation>{n} résultat</translation>
  </message>
  <message>
   <source>{n} hits</source>
   <translation>{n} résultats</translation>
  </message>
  <message>
   <source>{n} moved</source>
   <translation>{n} déplacés</translation>
  </message>
  <message>
   <source>{n} new files</source>
   <translation>{n} nouveaux fichiers</translation>
  </message>
  <message>
   <source>{n} not shown</source>
   <translation>{n} non montrés</translation>
  </message>
  <message>
   <source>{n} of your ticks, notes and changes belong to words that are no longer there; they come back with the earlier text.</source>
   <translation>{n} de vos coches, notes et modifications se rapportent à des mots qui n’y sont plus ; elles reviennent avec le texte d’avant.</translation>
  </message>
  <message>
   <source>{n} of your ticks, notes and changes belongs to words that are no longer there; it comes back with the earlier text.</source>
   <translation>{n} de vos coches, notes et modifications se rapporte à des mots qui n’y sont plus ; elle revient avec le texte d’avant.</translation>
  </message>
  <message>
   <source>{n} of {all} articles have one</source>
   <translation>{n} articles sur {all} en ont un</translation>
  </message>
  <message>
   <source>{n} of {all} reviewed</source>
   <translation>{n} sur {all} relus</translation>
  </message>
  <message>
   <source>{n} outlets</source>
   <translation>{n} médias</translation>
  </message>
  <message>
   <source>{n} passage</source>
   <translation>{n} passage</translation>
  </message>
  <message>
   <source>{n} passages</source>
   <translation>{n} passages</translation>
  </message>
  <message>
   <source>{n} witness</source>
   <translation>{n} témoin</translation>
  </message>
  <message>
   <source>{n} witnesses</source>
   <translation>{n} témoins</translation>
  </message>
  <message>
   <source>{n} word</source>
   <translation>{n} mot</translation>
  </message>
  <message>
   <source>{n} words</source>
   <translation>{n} mots</translation>
  </message>
  <message>
   <source>{outlet}“{title}”, {date}, page {n} ({file})</source>
   <translation>{outlet}« {title} », {date}, page {n} ({file})</translation>
  </message>
  <message>
   <source>{outlet}“{title}”, {date}, paragraph {n} ({file})</source>
   <translation>{outlet}« {title} », {date}, paragraphe {n} ({file})</translation>
  </message>
  <message>
   <source>{passages}: {kinds}</source>
   <translation>{passages} : {kinds}</translation>
  </message>
  <message>
   <source>{passage}, change {n} of {all}</source>
   <translation>{passage}, changement {n} sur {all}</translation>
  </message>
  <message>
   <source>{read}, {n} not read</source>
   <translation>{read}, {n} non lus</translation>
  </message>
  <message>
   <source>{said}; {n} if versions of one article count once</source>
   <translation>{said} ; {n} si les versions d’un même article ne comptent qu’une fois</translation>
  </message>
  <message>
   <source>{shared} of {words} words</source>
   <translation>{shared} mots sur {words}</translation>
  </message>
  <message>
   <source>{share} of A is in B</source>
   <translation>{share} de A est dans B</translation>
  </message>
  <message>
   <source>{share} of B is in A</source>
   <translation>{share} de B est dans A</translation>
  </message>
  <message>
   <source>{showing}, {besides}</source>
   <translation>{showing}, {besides}</translation>
  </message>
  <message>
   <source>{witnesses} in {articles}</source>
   <translation>{witnesses} dans {articles}</translation>
  </message>
  <message>
   <source>{words} on either side</source>
   <translation>{words} de chaque côté</translation>
  </message>
  <message>
   <source>¶ {n}</source>
   <translation>¶ {n}</translation>
  </message>
  <message>
   <source>↷ moved: {text}</source>
   <translation>↷ déplacé : {text}</translation>
  </message>
 </context>
</TS>
