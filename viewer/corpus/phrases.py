"""The stock phrases of news pages, in the languages whose pages we know, by what they are there for.

Only phrases: `boilerplate` decides where on a line one must stand and what else must be there. All are
folded as `boilerplate.key` folds a line: lower case, straight apostrophes, single spaces, no bullet before
and no full stop, colon or arrow after.
"""

from __future__ import annotations

# Headings and buttons of a comment form. Content systems ship them translated, so the wording hardly varies.
COMMENT_FORM = (
    "leave a reply", "leave a reply cancel reply", "leave a comment", "leave a comment cancel reply",
    "leave your comment", "post a comment", "add a comment", "write a comment", "join the conversation",
    "view comments", "show comments", "load comments", "comments are closed", "log in to leave a comment",
    "you must be logged in to post a comment", "schreibe einen kommentar", "kommentar hinterlassen",
    "hinterlasse einen kommentar", "kommentar schreiben", "antworten abbrechen", "laisser un commentaire",
    "laisser une réponse", "ajouter un commentaire", "deja una respuesta", "deja un comentario",
    "dejar un comentario", "lascia un commento", "lascia una risposta", "deixe um comentário",
    "deixe uma resposta", "deixe um comentario", "geef een reactie", "laat een reactie achter",
    "dodaj komentarz", "zostaw komentarz", "добавить комментарий", "оставить комментарий",
    "оставьте комментарий", "залишити коментар", "bir yanıt yazın", "bir cevap yazın", "yorum yap",
    "lämna ett svar", "lämna en kommentar", "skriv et svar", "skriv en kommentar",
    "legg igjen en kommentar", "kirjoita kommentti", "lasă un răspuns", "lasă un comentariu",
    "napsat komentář", "hozzászólás írása", "αφήστε μια απάντηση", "αφήστε ένα σχόλιο", "اترك تعليقا",
    "اترك تعليقاً", "اترك ردا", "اترك رداً", "أضف تعليقا", "دیدگاهتان را بنویسید", "כתיבת תגובה",
    "发表评论", "发表回复", "發佈留言", "發表迴響", "コメントを残す", "コメントする", "답글 남기기",
    "댓글 남기기",
)  # fmt: skip

# The promise beside the form's e-mail field; the rest of its line says which fields are required.
COMMENT_PROMISE = (
    "your email address will not be published", "your e-mail address will not be published",
    "required fields are marked", "save my name, email, and website in this browser",
    "deine e-mail-adresse wird nicht veröffentlicht", "ihre e-mail-adresse wird nicht veröffentlicht",
    "votre adresse e-mail ne sera pas publiée", "votre adresse de messagerie ne sera pas publiée",
    "tu dirección de correo electrónico no será publicada",
    "su dirección de correo electrónico no será publicada", "il tuo indirizzo email non sarà pubblicato",
    "il tuo indirizzo e-mail non sarà pubblicato", "o seu endereço de e-mail não será publicado",
    "o seu endereço de email não será publicado", "je e-mailadres wordt niet gepubliceerd",
    "het e-mailadres wordt niet gepubliceerd", "twój adres e-mail nie zostanie opublikowany",
    "twój adres email nie zostanie opublikowany", "ваш адрес email не будет опубликован",
    "ваш e-mail не будет опубликован", "ваша e-mail адреса не оприлюднюватиметься",
    "e-posta adresiniz yayınlanmayacak", "e-posta hesabınız yayımlanmayacak",
    "din e-postadress kommer inte publiceras", "din e-mailadresse vil ikke blive publiceret",
    "din e-postadresse vil ikke bli publisert", "sähköpostiosoitettasi ei julkaista",
    "adresa ta de email nu va fi publicată", "vaše e-mailová adresa nebude zveřejněna",
    "az e-mail címet nem tesszük közzé", "η ηλ. διεύθυνση σας δεν δημοσιεύεται",
    "لن يتم نشر عنوان بريدك الإلكتروني", "نشانی ایمیل شما منتشر نخواهد شد", "האימייל לא יוצג באתר",
    "您的邮箱地址不会被公开", "您的电子邮箱地址不会被公开", "發佈留言必須填寫的電子郵件地址不會公開",
    "メールアドレスが公開されることはありません", "이메일 주소는 공개되지 않습니다",
)  # fmt: skip

# Labels of the form's fields: too common to mean anything unless a comment form stands above them.
FORM_FIELDS = (
    "comment", "name", "email", "e-mail", "website", "url", "post comment", "submit", "submit comment",
    "cancel reply", "reply", "kommentar", "e-mail-adresse", "kommentar abschicken", "commentaire", "nom",
    "site web", "laisser un commentaire", "comentario", "nombre", "correo electrónico", "web",
    "publicar el comentario", "commento", "nome", "sito web", "invia commento", "comentário", "site",
    "publicar comentário", "reactie", "naam", "reactie plaatsen", "комментарий", "имя", "сайт",
    "отправить комментарий", "التعليق", "الاسم", "البريد الإلكتروني", "الموقع الإلكتروني",
    "إرسال التعليق",
)  # fmt: skip

# Marks of an advertisement, always alone on their line.
ADVERTISEMENT = (
    "advertisement", "advertisements", "advertisement - scroll to continue", "advertising", "ad",
    "sponsored", "sponsored content", "paid content", "promoted content",
    "article continues below advertisement", "article continues after advertisement",
    "story continues below advertisement", "story continues below", "story continues after advertisement",
    "continue reading below", "scroll to continue", "skip ad", "skip advertisement",
    "article continues below this ad", "story continues", "continued below", "anzeige", "werbung",
    "publicité", "annonce", "publicidad", "pubblicità", "publicidade", "advertentie", "reklama", "reklam",
    "реклама", "إعلان", "اعلان", "تبلیغات", "פרסומת", "广告", "廣告", "広告", "광고",
)  # fmt: skip

# Buttons that share or print the page, alone on their line.
SHARING = (
    "share", "share this", "share this article", "share this story", "share this post", "share this page",
    "share article", "share on facebook", "share on twitter", "share on x", "share on whatsapp",
    "share on linkedin", "share via email", "share with friends", "tweet", "tweet this",
    "tweet this article", "tweet this story", "click to share", "share icon", "copy link",
    "copy link to clipboard", "link copied", "print", "print this article", "print this page",
    "email this article", "email this story", "save this article", "save for later",
    "listen to this article", "give this article", "artikel teilen", "teilen", "partager",
    "partager l'article", "partager cet article", "compartir", "comparte esta noticia", "condividi",
    "condividi l'articolo", "compartilhar", "compartilhe", "deel dit artikel", "delen", "udostępnij",
    "поделиться", "поширити", "paylaş", "مشاركة", "شارك", "分享", "シェア",
)  # fmt: skip

# Words of a row of such buttons ("Share Tweet Pin Email"): two or more of them and nothing else.
BUTTON_WORDS = frozenset((
    "facebook", "twitter", "x", "instagram", "whatsapp", "telegram", "linkedin", "pinterest", "reddit",
    "tumblr", "youtube", "tiktok", "messenger", "threads", "bluesky", "flipboard", "pocket", "line",
    "viber", "skype", "share", "tweet", "pin", "print", "email", "e-mail", "mail", "copy", "link", "save",
    "like", "more", "sms",
))  # fmt: skip

# Navigation and furniture of a page, alone on their line.
NAVIGATION = (
    "skip to content", "skip to main content", "skip to navigation", "back to top", "load more",
    "show more", "most read", "most popular", "most viewed", "trending now", "related articles",
    "related stories", "related posts", "related topics", "related content", "related news",
    "recommended stories", "recommended for you", "you may also like", "you might also like",
    "more from the web", "up next", "previous article", "next article", "previous post", "next post",
    "this video can not be played", "this video cannot be played", "please enable javascript",
    "media playback is unsupported on your device", "play video", "loading", "click here to read more",
    "read full article", "read full story", "hide caption", "toggle caption", "enlarge this image",
    "open image modal", "view this post on instagram", "view this email in your browser",
    "the video could not be loaded", "watch live", "das könnte sie auch interessieren", "meistgelesen",
    "à lire aussi", "les plus lus", "también te puede interesar", "lo más leído",
    "potrebbe interessarti anche", "leia também", "lees ook", "читайте также", "читайте також",
)  # fmt: skip

# A pointer to another page: the phrase, a colon, and that page's headline.
POINTERS = (
    "read also", "also read", "read more", "read next", "read this", "see also", "more on this",
    "more on this story", "related", "related story", "related article", "related coverage",
    "recommended", "don't miss", "you may also like", "watch also", "click here to read",
    "lesen sie auch", "lesen sie mehr", "mehr dazu", "mehr zum thema", "lies auch", "lire aussi",
    "à lire aussi", "à lire", "lire également", "lee también", "lea también", "leer más", "leggi anche",
    "leia também", "leia mais", "lees ook", "lees verder", "czytaj także", "czytaj też", "zobacz też",
    "читайте также", "читать также", "читайте також", "смотрите также", "ayrıca okuyun", "läs också",
    "läs mer", "les også", "læs også", "lue myös", "citește și", "čtěte také", "διαβάστε επίσης",
    "اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "إقرأ أيضاً", "اقرأ المزيد", "بیشتر بخوانید", "קראו גם",
    "相关阅读", "相關閱讀", "延伸閱讀", "関連記事", "관련기사",
)  # fmt: skip

# Invitations to follow the outlet; what follows must name a network.
FOLLOW = (
    "follow us", "follow our", "follow ", "find us on", "like us on", "join us on", "join our",
    "connect with us", "subscribe to our", "download our", "download the", "get our app",
    "folgen sie uns", "folge uns", "folgt uns", "suivez-nous", "suivez nous", "síguenos", "síganos",
    "seguici", "segui ", "siga-nos", "siga o", "siga a", "volg ons", "obserwuj nas", "śledź nas",
    "подписывайтесь", "подпишитесь", "следите за", "підписуйтесь", "bizi takip", "följ oss", "følg oss",
    "ακολουθήστε", "تابعنا", "تابعونا", "تابعوا", "关注我们",
)  # fmt: skip

NETWORKS = (
    "twitter", "facebook", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin",
    "threads", "bluesky", "mastodon", "google news", "flipboard", "snapchat", "pinterest", "social media",
    "rss", "app store", "google play", "on x", "твиттер", "телеграм", "фейсбук", "вконтакте", "تويتر",
    "فيسبوك", "تلغرام", "تيليغرام", "واتساب", "انستغرام", "إنستغرام", "微博", "微信",
)  # fmt: skip

# Invitations to subscribe; what follows must name a newsletter or its like.
SUBSCRIBE = (
    "subscribe", "sign up", "sign me up", "get our", "get the", "receive our", "join our",
    "stay up to date", "stay informed", "want more", "enter your email", "register for",
    "newsletter abonnieren", "abonnieren sie", "jetzt abonnieren", "melden sie sich", "abonnez-vous",
    "inscrivez-vous", "recevez", "suscríbete", "suscríbase", "recibe", "iscriviti", "ricevi", "assine",
    "inscreva-se", "receba", "schrijf je in", "meld je aan", "zapisz się", "подписывайтесь",
    "подпишитесь", "підпишіться", "اشترك", "订阅",
)  # fmt: skip

NEWSLETTERS = (
    "newsletter", "your inbox", "email alerts", "e-mail alerts", "breaking news alerts",
    "push notifications", "daily briefing", "weekly briefing", "morning briefing", "by email",
    "your email", "our podcast", "our channel", "our app", "infolettre", "boletín", "boletim",
    "nieuwsbrief", "рассылк", "розсилк", "النشرة", "نشرتنا", "邮件",
)  # fmt: skip

COOKIES = (
    "we use cookies", "this website uses cookies", "this site uses cookies", "our website uses cookies",
    "we and our partners use cookies", "we and our partners store", "accept all cookies",
    "accept cookies", "manage cookies", "cookie settings", "cookie preferences",
    "by continuing to browse", "by continuing to use this site", "by continuing to use this website",
    "by using this site, you agree", "this site uses akismet", "this site is protected by recaptcha",
    "wir verwenden cookies", "diese website verwendet cookies", "diese webseite verwendet cookies",
    "wir nutzen cookies", "nous utilisons des cookies", "ce site utilise des cookies",
    "utilizamos cookies", "este sitio utiliza cookies", "este sitio web utiliza cookies",
    "usamos cookies", "questo sito utilizza cookie", "questo sito utilizza i cookie",
    "este site utiliza cookies", "wij gebruiken cookies", "deze website gebruikt cookies",
    "ta strona używa cookies", "мы используем cookie", "мы используем файлы cookie",
    "этот сайт использует cookie",
)  # fmt: skip

RIGHTS = (
    "all rights reserved", "all rights are reserved", "alle rechte vorbehalten", "tous droits réservés",
    "tous droits de reproduction", "todos los derechos reservados", "reservados todos los derechos",
    "tutti i diritti riservati", "riproduzione riservata", "todos os direitos reservados",
    "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "все права защищены", "всі права захищені",
    "tüm hakları saklıdır", "med ensamrätt", "جميع الحقوق محفوظة", "版权所有", "無断転載を禁じます",
    "無断転載禁止", "this material may not be published, broadcast, rewritten",
)  # fmt: skip

# Labels before a picture's credit or caption.
PICTURE = (
    "photo:", "photos:", "photo credit", "photo by", "photo courtesy", "photograph:", "photograph by",
    "photography by", "picture:", "picture by", "picture credit", "image:", "image credit",
    "image source", "image copyright", "image caption", "caption:", "media caption", "file photo:",
    "photo ©", "photo: ©", "getty images", "foto:", "foto ©", "fotos:", "bild:", "bildquelle",
    "bildnachweis", "crédit photo", "crédits photo", "crédit :", "photo :", "crédito:", "créditos:",
    "imagen:", "imagem:", "immagine:", "credit foto", "beeld:", "zdjęcie:", "фото:", "фото ©", "صورة:",
    "تصوير:", "图片来源", "写真:", "사진:",
)  # fmt: skip

# Agencies and picture agencies as credits name them.
AGENCIES = (
    "AFP", "AP", "AAP", "ANI", "ANP", "ANSA", "APA", "ATA", "Anadolu", "Anadolu Agency", "AA",
    "Associated Press", "The Associated Press", "Agence France-Presse", "Belga", "Bloomberg", "CP",
    "The Canadian Press", "dpa", "DPA", "EFE", "EPA", "EPA-EFE", "IANS", "ITAR-TASS", "JIJI", "Kyodo",
    "Lusa", "MTI", "NTB", "PA", "PA Media", "PTI", "REUTERS", "Reuters", "RIA Novosti", "SANA",
    "Shutterstock", "Sputnik", "TASS", "UPI", "Xinhua", "Yonhap", "Zuma Press",
)  # fmt: skip
