using System.IO.Compression;
using System.Text;
using GradientDescent.Saving;
using GradientDescent.Writing;

namespace GradientDescent;

/// <summary>Predicts the rows of CSV text, and writes them with their predictions.</summary>
/// <remarks>
/// <para>Every row is copied, with the text of all its cells as it is. The prediction is a further cell, in the culture of the <see cref="CellFormat"/> of the input. It is empty for a
/// row without a finite prediction. Delimiter and line ends are those of the input; the encoding is UTF-8. If there are several input files, the columns have the order of the first one.
/// Blank lines and comments are no rows, and are not copied.</para>
/// <para>The rows are read once, on one thread. Not all rows are in memory at once. An output file is replaced when all predictions are written, so that after a failure it still has its
/// old content; it may be the input file. (If another file cannot take its place, such as that of a file with hard links, the predictions are collected in memory before.)</para>
/// </remarks>
/// <example><code>
/// var written = House.Model.Load("model.json").PredictCsv("new.csv", "predictions.csv");
/// </code></example>
public static class CsvPrediction
{
    /// <summary>Predicts the rows of a file, and writes them with their predictions to another file.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model: that of a record, or a <see cref="LinearModel"/>.</param>
    /// <param name="inputPath">The path of the input, or a pattern, see <see cref="Csv.Open(string, CsvOptions?)"/>. It needs no column for the target.</param>
    /// <param name="outputPath">The path of the output. If it ends with <c>.gz</c>, the output is compressed.</param>
    /// <param name="columnName">The name of the column with the predictions. Default: null, the name of the target <c>Price</c>; <c>PredictedPrice</c> if the input has such a column.</param>
    /// <param name="cancellationToken">Cancels the reading. Nothing is written then.</param>
    /// <returns>The number of rows, and the rows without a prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such input.</exception>
    /// <exception cref="SourceFormatException">The input is no CSV text, lacks a column that the model needs, has no rows, or has a column with the name of the further one.</exception>
    /// <exception cref="IOException">The input cannot be read, or the output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static WrittenPredictions PredictCsv<TRow>(this IRowModel<TRow> model, string inputPath, string outputPath, string? columnName = null, CancellationToken cancellationToken = default) =>
        model.PredictCsv(Csv.Open(inputPath), outputPath, columnName, cancellationToken);

    /// <summary>Predicts the rows of CSV text, and writes them with their predictions to a file.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model: that of a record, or a <see cref="LinearModel"/>.</param>
    /// <param name="input">The input, such as <c>Csv.Open("new.csv", options)</c>. It needs no column for the target.</param>
    /// <param name="outputPath">The path of the output. If it ends with <c>.gz</c>, the output is compressed.</param>
    /// <param name="columnName">The name of the column with the predictions. Default: null, the name of the target <c>Price</c>; <c>PredictedPrice</c> if the input has such a column.</param>
    /// <param name="cancellationToken">Cancels the reading. Nothing is written then.</param>
    /// <returns>The number of rows, and the rows without a prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="input"/> is null.</exception>
    /// <inheritdoc cref="PredictCsv{TRow}(IRowModel{TRow}, string, string, string?, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentNullException')) and not(contains(@cref,'FileNotFoundException'))]"/>
    public static WrittenPredictions PredictCsv<TRow>(this IRowModel<TRow> model, CsvSource input, string outputPath, string? columnName = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(outputPath);
        var text = TextOf(model, input, columnName);
        WrittenPredictions? written = null;
        SavedFile.Write(outputPath, file =>
        {
            using var compressed = outputPath.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true) : null;
            written = Write(text, compressed ?? file, cancellationToken);
        });
        return written!;
    }

    /// <summary>Predicts the rows of CSV text, and writes them with their predictions to a stream, which is left open.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model: that of a record, or a <see cref="LinearModel"/>.</param>
    /// <param name="input">The input, such as <c>Csv.Open("new.csv", options)</c>. It needs no column for the target.</param>
    /// <param name="output">The stream.</param>
    /// <param name="columnName">The name of the column with the predictions. Default: null, the name of the target <c>Price</c>; <c>PredictedPrice</c> if the input has such a column.</param>
    /// <param name="cancellationToken">Cancels the reading. What was written before stays.</param>
    /// <returns>The number of rows, and the rows without a prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/>, <paramref name="input"/> or <paramref name="output"/> is null.</exception>
    /// <inheritdoc cref="PredictCsv{TRow}(IRowModel{TRow}, CsvSource, string, string?, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentNullException'))]"/>
    public static WrittenPredictions PredictCsv<TRow>(this IRowModel<TRow> model, CsvSource input, Stream output, string? columnName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return Write(TextOf(model, input, columnName), output, cancellationToken);
    }

    /// <summary>Predicts the rows of CSV text, and writes them with their predictions to a writer, such as <c>Console.Out</c>.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model: that of a record, or a <see cref="LinearModel"/>.</param>
    /// <param name="input">The input, such as <c>Csv.Open("new.csv", options)</c>. It needs no column for the target.</param>
    /// <param name="output">The writer.</param>
    /// <param name="columnName">The name of the column with the predictions. Default: null, the name of the target <c>Price</c>; <c>PredictedPrice</c> if the input has such a column.</param>
    /// <param name="cancellationToken">Cancels the reading. What was written before stays.</param>
    /// <returns>The number of rows, and the rows without a prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/>, <paramref name="input"/> or <paramref name="output"/> is null.</exception>
    /// <inheritdoc cref="PredictCsv{TRow}(IRowModel{TRow}, CsvSource, string, string?, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentNullException'))]"/>
    public static WrittenPredictions PredictCsv<TRow>(this IRowModel<TRow> model, CsvSource input, TextWriter output, string? columnName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return TextOf(model, input, columnName).Write(output, cancellationToken);
    }

    private static PredictionText TextOf<TRow>(IRowModel<TRow> model, CsvSource input, string? columnName)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(input);
        if (columnName is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(columnName);
        var source = input.Copied();
        return new(source, model.Predict(source), model.Schema.TargetProperty.Name, columnName, input.Culture);
    }

    private static WrittenPredictions Write(PredictionText text, Stream output, CancellationToken cancellationToken)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        return text.Write(writer, cancellationToken);
    }
}
