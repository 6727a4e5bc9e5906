"""Which column of a table, or key of a record, holds which field of an article, by names in seven languages.

Promises: what a reader chose counts. Otherwise a name means one field; of several columns for a field the one
whose name says it most plainly is taken; for the text one that holds texts; where no name says so, the column
of the longest texts, if they are long enough for articles.

Leaves to others: how a table is written (`table`, `records`).
"""

from __future__ import annotations

import html
import re
import statistics
from collections.abc import Callable, Mapping, Sequence

from viewer.corpus.draft import Told
from viewer.corpus.fields import day_of
from viewer.corpus.manner import Columns
from viewer.corpus.readers import choosing
from viewer.text.filled import Filled

TEXT = "text"
ID = "id"
FILE = "file"
"""The field that names a file which the row is about."""
SHA256 = "sha256"

# Names without case, spaces and signs, the plainest first.
_NAMES: dict[str, str] = {
    TEXT: "fulltext articletext articlebody bodytext body maintext text plaintext content contents article"
    " story contentencoded encodedcontent texte corps contenu texteintegral volltext artikeltext inhalt"
    " fliesstext fließtext artikel texto cuerpo contenido textocompleto articulo artículo noticia"
    " testo corpo contenuto articolo testocompleto conteúdo conteudo artigo matéria notícia"
    " tekst inhoud artikeltekst",
    "title": "title headline head heading titre titel überschrift ueberschrift schlagzeile título titulo"
    " titular encabezado kopf kopfzeile titelzeile hauptzeile titulares titolo manchete kop krantenkop"
    " chapeau",
    "date": "datepublished publisheddate publicationdate publishdate datepublication dateofpublication"
    " articledate published publishedat publishedon pubdate pubtime date day datetime timestamp"
    " datedepublication datepubli publiele parution veröffentlicht veroeffentlicht veröffentlichtam"
    " erschienen erscheinungsdatum datum fechadepublicacion fechadepublicación fechapublicacion publicado"
    " datadipubblicazione datapubblicazione pubblicato datadepublicação datadepublicacao publicadoem"
    " publicatiedatum gepubliceerd"
    " fecha",
    "updated": "datemodified modified modifiedat updated updatedat lastmodified lastupdated datemodification"
    " misajour aktualisiert geändert actualizado aggiornato atualizado bijgewerkt",
    "outlet": "outlet newspaper publication publicationname sourcename source publisher sitename site"
    " newsoutlet medium media journal editeur éditeur quelle zeitung herausgeber medio periódico periodico"
    " blatt médio fonte testata giornale veículo veiculo jornal bron krant uitgever editore editora diario"
    " diário cabecera"
    " fuente",
    "byline": "byline authors author authorname creator writer journalist reporter auteur auteurs autor"
    " autoren verfasser autores verfasserin autorin redakteur auteure autrice autora"
    " redactor periodista autore autori giornalista jornalista repórter schrijver redacteur",
    "url": "url link articleurl canonicalurl permalink webaddress href uri adresse lien enlace webadresse"
    " internetadresse indirizzo collegamento endereço",
    "dateline": "dateline placeline",
    "credits": "credits agencycredits agencies agency newsagency nachrichtenagentur agence agencia",
    FILE: "filename file filepath path pathname documentname textfile sourcefile nomdefichier fichier"
    " chemin dateiname datei pfad nombredearchivo archivo ruta fichero nomefile"
    " nomedoarquivo arquivo bestandsnaam bestand",
    SHA256: "sha256 sha checksum",
    "language": "language lang locale inlanguage langue langage sprache idioma lengua lingua língua taal",
    ID: "id articleid docid documentid identifier key guid uuid nr number identifiant numéro kennung nummer"
    " identificador número numero",
}  # fmt: skip
_PERHAPS_DAYS = frozenset(
    [
        "tag",
        "jour",
        "día",
        "dia",
        "giorno",
        "dag",
        "data",
        "wann",
        "quand",
        "cuando",
        "quando",
        "wanneer",
        "when",
    ]
)
"""Names of columns of dates, of which some mean other things too: what the column holds must be dates."""
_RANKS = {name: (field, n) for field, names in _NAMES.items() for n, name in enumerate(names.split())}
_FILE_NAME = re.compile(r"[^\n]{1,300}\.\w{1,8}(?:#[^\n]{1,200})?(?: \(\d+\))?")
_RESULTS = ({"article", "article_date"}, {"a_article", "b_article"}, {"shared_a", "shared_b"})
"""Columns that this program's own tables have."""
_MOST = 0.9  # share of the cells of a column of dates that have to be dates
_DAY_LIMIT = 50  # code points of a date at most
_SIGNS = re.compile(r"[\W_]+")
_LONG = 200
"""Code points that half of the cells of a column of articles have, where its name does not tell."""
_SENTENCE = 40
"""Code points that the longest cell of a column called "text" has, if it holds texts."""


def field_of(name: str) -> str:
    """The field that a column of this name holds; empty where it holds none."""
    return _rank(name)[0]


def _rank(name: str) -> tuple[str, int]:
    return _RANKS.get(_folded(name), ("", 0))


def _folded(name: str) -> str:
    return _SIGNS.sub("", name[:100].casefold())


def holds_dates(cells: Sequence[str]) -> bool:
    """Whether nearly all cells that hold anything are dates which can be read in one way."""
    told = [cell for cell in cells if cell.strip()]
    days = sum(len(cell) <= _DAY_LIMIT and day_of(" ".join(cell.split())) is not None for cell in told)
    return bool(told) and days >= _MOST * len(told)


def fields(names: Sequence[str], sample: Callable[[int], Sequence[str]]) -> dict[str, int]:
    """The columns of the fields; `sample` gives some cells of a column. No `TEXT`: no articles."""
    found: dict[str, list[tuple[int, int]]] = {}
    for at, name in enumerate(names):
        field, rank = _rank(name)
        if field:
            if field == TEXT and _names_files(sample(at)):
                told_apart = any("#" in cell for cell in sample(at))  # the articles of one file
                field, rank = FILE, -1 if told_apart else len(_NAMES[FILE])
            found.setdefault(field, []).append((rank, at))
    chosen = {field: min(places)[1] for field, places in found.items() if field != TEXT}
    days = [at for at, name in enumerate(names) if _folded(name) in _PERHAPS_DAYS]
    day = next((at for at in days if holds_dates(sample(at))), None)
    if day is not None:
        chosen.setdefault("date", day)
    for _, at in sorted(found.get(TEXT, [])):
        if max(map(len, sample(at)), default=0) >= _SENTENCE:
            return {**chosen, TEXT: at}
    free = [at for at in range(len(names)) if at not in chosen.values()]
    lengths = {at: _usual_length(sample(at)) for at in free}
    longest = max(free, key=lambda at: (lengths[at], -at), default=None)
    if longest is not None and lengths[longest] >= _LONG:
        return {**chosen, TEXT: longest}
    if TEXT in found:
        short = min(found[TEXT])[1]
        if FILE not in chosen or any(" " in cell.strip() for cell in sample(short)):
            return {**chosen, TEXT: short}
    return chosen


def with_choice(
    found: Mapping[str, int], names: Sequence[str], choice: Columns | None
) -> tuple[dict[str, int], list[str]]:
    """The columns of the fields as a reader chose them; and the chosen names that no column has.

    What was not chosen stays as it was `found`, unless the choice is for all columns of this very table.
    """
    if choice is None:
        return dict(found), []
    picked, missing = choosing.places(choice, names)
    taken = set(picked.values())
    rest = {} if choice.names is not None else {f: at for f, at in found.items() if at not in taken}
    return {**rest, **picked}, missing


def _names_files(cells: Sequence[str]) -> bool:
    """Whether all cells are names of files, or of articles in them as this program names them."""
    return any(cells) and all(_FILE_NAME.fullmatch(cell.strip()) for cell in cells if cell)


def is_result(names: Sequence[str]) -> bool:
    """Whether a table of these columns is a result of this program, other than what it tells of articles."""
    own = set(names)
    return "path" not in own and any(columns <= own for columns in _RESULTS)


def _usual_length(cells: Sequence[str]) -> float:
    """The median length of the cells of prose; what has hardly a space is no prose, however long."""
    prose = [
        len(cell) if cell.count(" ") * 12 >= len(cell) or not cell.isascii() else 0 for cell in cells if cell
    ]
    return statistics.median(prose) if prose else 0


def told(cells: Mapping[str, tuple[str, str]], origins: Mapping[str, str] | None = None) -> dict[str, Told]:
    """The values told by a row: of each field the column's name and the cell.

    `origins` are those of fields whose columns are not told by their names.
    """
    known = origins or {}
    return {
        field: Told(html.unescape(value).strip(), known.get(field) or Filled("column '{name}'", name=name))
        for field, (name, value) in cells.items()
        if field not in (TEXT, ID, FILE, SHA256) and value.strip()
    }
