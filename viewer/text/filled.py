"""Filled: a sentence for a reader that has values in it, and that can be said in another language.

To most it is the English sentence and nothing else. The window, which alone speaks other languages, takes
the sentence before the values were put in (its form), says that, and puts the same values in.
"""

from __future__ import annotations

from collections.abc import Callable


class Filled(str):
    """`Filled("{path} is a folder", path=p)`; without values, the form is the sentence itself.

    A value that is itself `Filled` is a part of the sentence and is said in the other language too.
    """

    form: str
    values: dict[str, object]

    def __new__(cls, form: str, /, **values: object) -> Filled:
        """Puts the values in.

        Raises:
            KeyError: if the form names a value that is not given.
        """
        made = super().__new__(cls, form.format(**values) if values else form)
        made.form = form
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """So that it can go from one process to another."""
        return (self.form,), self.values

    def said(self, say: Callable[[str], str]) -> str:
        """The sentence with its form, and those of its parts, put in other words by `say`."""
        if not self.values:
            return say(self.form)
        values = {k: v.said(say) if isinstance(v, Filled) else v for k, v in self.values.items()}
        return say(self.form).format(**values)
