"""Writes the golden files beside it: the design matrices that patsy 0.5 gives of random formulas. The tests compare with them and need no Python.

    /usr/bin/python3 make_golden.py            writes the files
    /usr/bin/python3 make_golden.py --check    computes everything anew and compares it with the files
"""

import itertools
import pathlib
import random
import re
import sys
import warnings

import numpy
import pandas
import patsy

FOLDER = pathlib.Path(__file__).parent
sys.path.append(str(FOLDER.parent.parent / "Golden"))

import golden

FORMULAS = 500

# The tests compare these rows. Whether two columns are equal is decided with more rows, in which every combination of levels occurs.
ROWS = 12
ALL_ROWS = 96

DIGITS = 10

NUMBERS = ["Area", "Distance", "Rooms", "`year built`"]
CATEGORIES = {"Heating": ["Electric", "Gas", "Oil"], "Side": ["north", "south"], "Town": ["A", "B", "C", "D"], "Floor": [0, 1, 2]}
FUNCTIONS = {"log": numpy.log, "log1p": numpy.log1p, "sqrt": numpy.sqrt, "exp": numpy.exp}


def houses():
    row = numpy.arange(ALL_ROWS)
    return pandas.DataFrame({
        "Price": 100 + row * 37 % 11 * 20,
        "Area": 2 + row * 5 % 7 / 2,
        "Distance": 0.25 + row * 3 % 5,
        "Rooms": 1 + row * 7 % 4,
        "year built": 1 + row * 11 % 13 / 4,
        "Heating": [CATEGORIES["Heating"][(i * 5 + i // 24) % 3] for i in row],
        "Side": [CATEGORIES["Side"][i // 3 % 2] for i in row],
        "Town": [CATEGORIES["Town"][(i * 7 + i // 4) % 4] for i in row],
        "Floor": (row * 5 + row // 8) % 3,
    })


class Grammar:
    """Random formulas. A category has one coding in a formula, because patsy takes Heating and C(Heating) for two factors; so it does log and np.log."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.functions = [self.random.choice(["log", "np.log"]), *list(FUNCTIONS)[1:]]
        self.categories = [self.category(*item) for item in CATEGORIES.items()]

    def category(self, name, levels):
        reference = repr(self.random.choice(levels))
        plain = f"C({name})" if name == "Floor" else name
        return self.random.choice([plain, plain, f"C({name})", f"C({name}, ref={reference})", f"C({name}, Treatment({reference}))"])

    def formula(self):
        target = self.random.choice(["Price", "Price", "log(Price)", "sqrt(Price)"])
        return f"{target} ~ {self.random.choice(['', '', '', '', '0 + ', '-1 + ', '1 + '])}{self.sum(1)}{self.random.choice(['', '', '', '', '', ' - 1', ' + 0'])}"

    def sum(self, depth):
        text = self.product(depth)
        for _ in range(self.random.randrange(4)):
            text += f" {self.random.choice('++++++-')} {self.product(depth)}"
        return text

    def product(self, depth):
        kind = self.random.randrange(10 if depth else 6) - 2
        if kind == -2 and depth:
            return self.random.choice([" * ", ":", " + ", " / "]).join(self.random.sample(self.categories, 3))
        if kind < 3:
            return self.factor()
        if kind == 3:
            return f"{self.factor()}:{self.factor()}"
        if kind == 4:
            return f"{self.product(depth - 1)} {self.random.choice('**/:')} {self.product(depth - 1)}"
        if kind == 5:
            return f"({self.sum(depth - 1)})"
        if kind == 6:
            return f"({self.sum(depth - 1)})**{self.random.randrange(1, 4)}"
        return f"({self.sum(depth - 1)}):{self.factor()}"

    def factor(self):
        kind = self.random.randrange(10)
        number = self.random.choice(NUMBERS)
        other = self.random.choice(NUMBERS)
        if kind < 4:
            return self.random.choice(self.categories)
        if kind < 6:
            return number
        if kind == 6:
            return f"{self.random.choice(self.functions)}({number})"
        if kind == 7:
            return f"poly({number}, {self.random.randrange(2, 4)}, raw=True)"
        return f"I({self.random.choice([f'{number}**2', f'{number} * {other}', f'1 / {number}', f'{number} + {other}', f'2 * {number} - {other} / 3', f'-({number} - 1)**2', f'log({number})**2', f'log(1 + {number}) * {other}'])})"


class Environment(dict):
    """What a formula can call."""

    def __init__(self):
        super().__init__(FUNCTIONS, np=numpy, poly=lambda x, degree, raw: numpy.column_stack([x ** (i + 1) for i in range(degree)]))
        self["C"] = lambda column, coding=None, ref=None: patsy.builtins.C(column, coding if ref is None else patsy.Treatment(ref))
        self["Treatment"] = patsy.Treatment


def columns_of(formula, table):
    """Name and numbers of each column but the intercept. Terms are in the order of R: those with fewer factors first, also if they are numbers."""
    text = re.sub("`([^`]*)`", r"Q('\1')", formula)
    description = patsy.ModelDesc.from_formula(text)
    _, matrix = patsy.dmatrices(description, table, eval_env=patsy.EvalEnvironment([Environment()]))
    slices = matrix.design_info.term_slices
    for term in sorted(description.rhs_termlist, key=lambda term: len(term.factors)):
        for index in range(matrix.shape[1])[slices[term]]:
            if term.factors:
                yield matrix.design_info.column_names[index], numpy.asarray(matrix)[:, index].astype(float)


def entries(table):
    columns, formulas = {}, {}
    for seed in itertools.count():
        formula = Grammar(seed).formula()
        found = list(columns_of(formula, table))
        distinct = {numbers.tobytes() for _, numbers in found}
        # A column that two terms give is added once by the tool.
        if formula in formulas or not 0 < len(found) == len(distinct) <= 40:
            continue
        columns.update((name, [float(f"{number:.{DIGITS}g}") for number in numbers[:ROWS]]) for name, numbers in found)
        formulas[formula] = {"formula": formula, "intercept": has_intercept(formula), "columns": [name for name, _ in found]}
        if len(formulas) == FORMULAS:
            return [{"name": name, "numbers": numbers} for name, numbers in columns.items()], list(formulas.values())


def has_intercept(formula):
    return patsy.INTERCEPT in patsy.ModelDesc.from_formula(re.sub("`([^`]*)`", r"Q('\1')", formula)).rhs_termlist


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    houses_table = houses()
    columns, formulas = entries(houses_table)
    golden.main(FOLDER, {
        "houses.csv": houses_table.head(ROWS).to_csv(index=False),
        "columns.json": golden.lines(columns),
        "formulas.json": golden.lines(formulas),
    })
