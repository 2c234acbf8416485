"""From a CSV file to coefficients by pandas and scikit-learn.

csv_fit.py FILE pandas once      prints the weights, intercept last
csv_fit.py FILE pandas serve     for each line of input, prints the seconds and the weights
csv_fit.py versions              prints the versions of the libraries
"""

import sys
import time

NOT_INSTALLED = 3

try:
    import pandas
    import sklearn
    from sklearn.linear_model import LinearRegression
except ImportError:
    sys.exit(NOT_INSTALLED)


def weights(file):
    table = pandas.read_csv(file)
    fit = LinearRegression(copy_X=False).fit(table.iloc[:, :-1].to_numpy(), table.iloc[:, -1].to_numpy())
    return [*fit.coef_, fit.intercept_]


def show(label, numbers):
    print(f"{label}:", *(repr(float(number)) for number in numbers), flush=True)


if sys.argv[1] == "versions":
    print(f"python {sys.version.split()[0]}, pandas {pandas.__version__}, scikit-learn {sklearn.__version__}")
elif sys.argv[3] == "once":
    show("weights", weights(sys.argv[1]))
else:
    for _ in sys.stdin:
        start = time.perf_counter()
        result = weights(sys.argv[1])
        show("seconds", [time.perf_counter() - start])
        show("weights", result)
