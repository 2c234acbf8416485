"""What gradient descent must find, in exact fractions: python3 expected.py FILE RATE EPOCHS

Independent of the library on purpose: it shares no code with it and rounds only what it prints.
"""
import csv
import sys
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 40


def mean_squared_error(rows, intercept, coefficient):
    return sum((intercept + coefficient * x - y) ** 2 for x, y in rows) / len(rows)


def descend(rows, rate, epochs):
    # Sums of powers say all that the gradient needs to know of the rows.
    n = len(rows)
    x, y = sum(x for x, _ in rows), sum(y for _, y in rows)
    xx, xy = sum(x * x for x, _ in rows), sum(x * y for x, y in rows)
    intercept = coefficient = Fraction(0)
    for epoch in range(epochs + 1):
        yield epoch, intercept, coefficient
        by_intercept = 2 * (intercept * n + coefficient * x - y) / n
        by_coefficient = 2 * (intercept * x + coefficient * xx - xy) / n
        intercept -= rate * by_intercept
        coefficient -= rate * by_coefficient


def minimum(rows):
    mean_x = sum(x for x, _ in rows) / len(rows)
    mean_y = sum(y for _, y in rows) / len(rows)
    coefficient = (sum((x - mean_x) * (y - mean_y) for x, y in rows)
                   / sum((x - mean_x) ** 2 for x, _ in rows))
    return mean_y - coefficient * mean_x, coefficient


def show(label, rows, intercept, coefficient):
    numbers = (intercept, coefficient, mean_squared_error(rows, intercept, coefficient))
    print(f"{label:>10}", *(f"{Decimal(n.numerator) / Decimal(n.denominator):20.12f}" for n in numbers))


file, rate, epochs = sys.argv[1], Fraction(sys.argv[2]), int(sys.argv[3])
with open(file, newline="") as lines:
    rows = [(Fraction(row["Bedrooms"]), Fraction(row["Price"])) for row in csv.DictReader(lines)]

print(f"{'':>10}", *(f"{name:>20}" for name in ("intercept", "coefficient", "mse")))
for epoch, intercept, coefficient in descend(rows, rate, epochs):
    if epoch % 10 == 0 or epoch == epochs:
        show(f"epoch {epoch}", rows, intercept, coefficient)
show("minimum", rows, *minimum(rows))
