using System.IO.Compression;
using System.Text;
using GradientDescent.Json;
using GradientDescent.Saving;

namespace GradientDescent;

/// <summary>Predicts the rows of JSON lines, and writes them with their predictions.</summary>
/// <remarks>
/// Every object is copied as it is, with the prediction as a further key at its end; it is null for a row without a finite prediction. A line that is no object is copied without one.
/// Blank lines are not copied. The output is UTF-8, with line feeds. Not all rows are in memory at once. An output file is replaced when all predictions are written, so that after a
/// failure it still has its old content; it may be the input file.
/// </remarks>
/// <example><code>
/// var written = House.Model.Load("model.json").PredictJsonLines("new.jsonl", "predictions.jsonl");
/// </code></example>
public static class JsonLinesPrediction
{
    /// <summary>Predicts the rows of a file, and writes them with their predictions to another file.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model: that of a record, or a <see cref="LinearModel"/>.</param>
    /// <param name="inputPath">The path of the input, or a pattern, see <see cref="JsonLines.Open(string, CellFormat?)"/>. It needs no key for the target.</param>
    /// <param name="outputPath">The path of the output. If it ends with <c>.gz</c>, the output is compressed.</param>
    /// <param name="columnName">The key of the predictions. Default: null, the name of the target <c>Price</c>; <c>PredictedPrice</c> if the input has such a key.</param>
    /// <param name="cancellationToken">Cancels the reading. Nothing is written then.</param>
    /// <returns>The number of rows, and the rows without a prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such input.</exception>
    /// <exception cref="SourceFormatException">No line of the input is an object, it lacks a key that the model needs, or it has the further one.</exception>
    /// <exception cref="IOException">The input cannot be read, or the output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static WrittenPredictions PredictJsonLines<TRow>(this IRowModel<TRow> model, string inputPath, string outputPath, string? columnName = null, CancellationToken cancellationToken = default) =>
        model.PredictJsonLines(JsonLines.Open(inputPath), outputPath, columnName, cancellationToken);

    /// <summary>Predicts the rows of JSON lines, and writes them with their predictions to a file.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model: that of a record, or a <see cref="LinearModel"/>.</param>
    /// <param name="input">The input. It needs no key for the target.</param>
    /// <param name="outputPath">The path of the output. If it ends with <c>.gz</c>, the output is compressed.</param>
    /// <param name="columnName">The key of the predictions. Default: null, the name of the target <c>Price</c>; <c>PredictedPrice</c> if the input has such a key.</param>
    /// <param name="cancellationToken">Cancels the reading. Nothing is written then.</param>
    /// <returns>The number of rows, and the rows without a prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> or <paramref name="input"/> is null.</exception>
    /// <inheritdoc cref="PredictJsonLines{TRow}(IRowModel{TRow}, string, string, string?, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentNullException')) and not(contains(@cref,'FileNotFoundException'))]"/>
    public static WrittenPredictions PredictJsonLines<TRow>(this IRowModel<TRow> model, JsonLinesSource input, string outputPath, string? columnName = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(outputPath);
        var lines = PredictedLines.Of(model, input, columnName);
        WrittenPredictions? written = null;
        SavedFile.Write(outputPath, file =>
        {
            using var compressed = outputPath.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true) : null;
            using var writer = new StreamWriter(compressed ?? file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
            written = lines.Write(writer, cancellationToken);
        });
        return written!;
    }

    /// <summary>Predicts the rows of JSON lines, and writes them with their predictions to a writer, such as <c>Console.Out</c>.</summary>
    /// <typeparam name="TRow">The model record.</typeparam>
    /// <param name="model">The model: that of a record, or a <see cref="LinearModel"/>.</param>
    /// <param name="input">The input. It needs no key for the target.</param>
    /// <param name="output">The writer.</param>
    /// <param name="columnName">The key of the predictions. Default: null, the name of the target <c>Price</c>; <c>PredictedPrice</c> if the input has such a key.</param>
    /// <param name="cancellationToken">Cancels the reading. What was written before stays.</param>
    /// <returns>The number of rows, and the rows without a prediction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/>, <paramref name="input"/> or <paramref name="output"/> is null.</exception>
    /// <inheritdoc cref="PredictJsonLines{TRow}(IRowModel{TRow}, JsonLinesSource, string, string?, CancellationToken)" path="/exception[not(contains(@cref,'ArgumentNullException'))]"/>
    public static WrittenPredictions PredictJsonLines<TRow>(this IRowModel<TRow> model, JsonLinesSource input, TextWriter output, string? columnName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return PredictedLines.Of(model, input, columnName).Write(output, cancellationToken);
    }
}
