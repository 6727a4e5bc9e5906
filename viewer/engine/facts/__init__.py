"""Facts: numbers, quantities, money, dates and durations as values, and where articles agree on them.

Words of one language stand in one module (`english`, `french`, `german`, `spanish`, `arabic`; `lexicon` says
what each holds). A sentence (`lines`) is walked once (`reading`): a date or time begins at a word (`moments`,
`relatives`, `clocks`), or a number does (`numerals`, `cardinals`), and what stands around it makes it an
amount (`amounts`) of some thing (`things`). Facts of all articles are then held together (`knowing`,
`meeting`) by what they are of and by the rare words of their sentences (`weighing`), their values compared
(`judging`), and what tells of one thing is a group (`grouping`).
"""
