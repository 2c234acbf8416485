# From a CSV file to coefficients by R: as csv_fit.py, with read.csv or fread in the place of pandas.

not_installed <- 3
arguments <- commandArgs(trailingOnly = TRUE)
has_fread <- requireNamespace("data.table", quietly = TRUE)

if (arguments[1] == "versions") {
    cat(R.version.string, if (has_fread) paste(", data.table", packageVersion("data.table")), "\n", sep = "")
    quit()
}

file <- arguments[1]
if (arguments[2] == "fread") {
    if (!has_fread) quit(status = not_installed)
    data.table::setDTthreads(as.integer(Sys.getenv("OMP_NUM_THREADS")))
    read <- function() data.table::fread(file)
} else {
    read <- function() read.csv(file)
}

# lm also stores residuals and fitted values, as users of lm expect.
weights <- function() {
    found <- coef(lm(Y ~ ., data = read()))
    c(found[-1], found[1])
}

show <- function(label, numbers) {
    cat(label, ": ", paste(sprintf("%.17g", numbers), collapse = " "), "\n", sep = "")
    flush(stdout())
}

if (arguments[3] == "once") {
    show("weights", weights())
} else {
    input <- base::file("stdin", "r")
    while (length(readLines(input, 1)) > 0) {
        start <- proc.time()[["elapsed"]]
        found <- weights()
        show("seconds", proc.time()[["elapsed"]] - start)
        show("weights", found)
    }
}
