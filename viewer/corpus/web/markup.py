"""The elements of HTML by what they do to text, and the words by which pages name what is not the story.

Leaves to others: what is done with them (`story`, `flow`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise


def several(words: str) -> frozenset[str]:
    """Words parted by spaces, as a set."""
    return frozenset(words.split())


BLOCKS = several(
    "html body main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot"
    " tr blockquote pre figure figcaption header footer nav aside address hr form fieldset legend details"
    " summary center dir menu hgroup search dialog title item entry"
)
"""Elements that begin and end a paragraph."""

LEAVES = several("p h1 h2 h3 h4 h5 h6 li dt dd pre td th tr figcaption blockquote caption")
"""Elements that hold a paragraph and are never all of an article."""

UNSEEN = several(
    "script style template noscript head iframe object embed audio video canvas svg map button select option"
    " datalist input textarea label progress meter rt rp applet frameset noframes dialog"
    " amp-ad amp-embed amp-sidebar amp-consent amp-analytics amp-user-notification amp-social-share"
    " amp-iframe amp-sticky-ad amp-state amp-audio amp-video amp-youtube amp-next-page"
)
"""Elements that show no text of the story: scripts, controls, players."""

FOOTER = "page footer"
"""The reason for the foot of a page."""
_STRUCTURE = {
    "nav": "navigation",
    "footer": FOOTER,
    "form": "form",
    "fieldset": "form",
    "menu": "navigation",
}

_NAVIGATION = "navigation"
_COMMENTS = "comments"
_WINDOW = "window over the page"
RELATED = "links to other articles"
"""The reason for what points to other articles."""
_ADVERTISEMENT = "advertisement"
_SUBSCRIPTION = "subscription notice"
SHARING = "share button"
"""The reason for what shares or prints an article."""

# Words and pairs of words of class names and ids. A pair is tried first.
_HINTS: dict[str, str] = {
    word: reason
    for reason, words in (
        (_COMMENTS, "comments commentlist disqus respond comment-list comment-form user-comments livefyre"),
        (
            _NAVIGATION,
            "nav navbar navigation menu breadcrumb breadcrumbs pagination pager paging masthead sidebar"
            " toolbar skip-link skiplink site-header site-footer global-header global-footer"
            " page-header-nav toc tags"
            " footer-links taglist tag-list post-tags entry-footer topics site-nav post-navigation jump-link",
        ),
        (
            RELATED,
            "related recommended recommendation recommendations outbrain taboola trending popular mostread"
            " most-read most-popular more-stories more-on read-more readmore read-next readnext also-read"
            " see-also-links next-article previous-article related-posts related-articles related-stories"
            " related-links jp-relatedposts story-list teaser teasers promo promos onward zergnet latest-news"
            " more-news top-stories weiterlesen lire-aussi",
        ),
        (
            _ADVERTISEMENT,
            "ad ads advert adverts advertisement advertising adslot adspot"
            " adbox adsbygoogle ad-slot sponsored"
            " sponsor dfp google-ad ad-container advertorial anzeige publicite",
        ),
        (
            _SUBSCRIPTION,
            "newsletter newsletters subscribe subscription signup sign-up paywall regwall subscriber-wall"
            " piano-offer cookie cookies consent gdpr onetrust donate donation donation-box support-us"
            " meter-wall offer-wall login-wall abo",
        ),
        (
            SHARING,
            "share sharing sharedaddy social social-media social-share share-buttons addthis"
            " follow-us followus social-links print-button addtoany share-tools article-tools"
            " twitter-follow suivre sharebar sharetools sharetitle post-views",
        ),
        (_WINDOW, "modal popup overlay lightbox tooltip toast"),
    )
    for word in words.split()
}
_HIDDEN_WORDS = several(
    "sr-only visually-hidden visuallyhidden screen-reader screen-reader-text hide-visually a11y-hidden"
    " offscreen off-screen u-hidden u-h is-hidden hidden-print-only hidden d-none"
)
# Shown after all, where the window is wide: "hidden md:block", "d-none d-md-block".
_SHOWN_WIDE = re.compile(r"(?::|^d-(?:sm|md|lg|xl)-)(?:block|flex|inline|grid|table|contents)", re.IGNORECASE)
# What is said of links: "Follow @name" beside an author.
_LINK_HINTS = several("follow seguir suivre tweet share")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# A class that says what surrounds an element or whether something is there, not what the element is.
_STATE = re.compile(r"^(?:has|no|with|without|is|single|page|tag|category|type|status|format|post)[-_]", re.I)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS = re.compile(r"[A-Za-z0-9]+")


@lru_cache(maxsize=20_000)
def reason_of(tag: str, classes: str, role: str) -> str:
    """Why an element is not of the story, by its tag, classes with id, and role; or empty."""
    if role in {"navigation", "banner", "contentinfo", "search", "dialog", "menu", "menubar"}:
        return _NAVIGATION
    if role in {"alertdialog", "alert"}:
        return _WINDOW
    for name in classes.split()[:40]:
        if not _STATE.match(name) and (reason := _named(name)) and (tag != "a" or reason != _WINDOW):
            return reason
        if tag == "a" and not _LINK_HINTS.isdisjoint(_WORDS.findall(name.lower())):
            return SHARING
    return _STRUCTURE.get(tag, "")


def _named(name: str) -> str:
    """Why an element of this class is not of the story: by a pair of its words, or one."""
    words = [w.lower() for w in _WORDS.findall(_CAMEL.sub("-", name[:100]))]
    joined = ("-".join(pair) for pair in pairwise(words))
    for word in (*joined, *words):
        if word in _HINTS:
            return _HINTS[word]
    return ""


def hidden(classes: str, style: str) -> bool:
    """Whether an element of these classes and this style is not shown to people who look at the page."""
    if style and _HIDDEN_STYLE.search(style):
        return True
    names = classes.split()
    if not any(name.lower() in _HIDDEN_WORDS for name in names):
        return False
    return not any(_SHOWN_WIDE.search(name) for name in names)
