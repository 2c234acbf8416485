using GradientDescent.Generators.Description;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>The code fragments that both shapes of a kernel use.</summary>
internal sealed class KernelText
{
    public KernelText(ModelRecord record, SourceFile file)
    {
        Record = record;
        File = file;
        AllColumns = KernelLocals.Of(record);
        Features = [.. AllColumns.Take(record.Features.Count)];
    }

    public ModelRecord Record { get; }

    public SourceFile File { get; }

    /// <summary>All columns of a block: the features, the target, and the sample weight if any.</summary>
    public IReadOnlyList<KernelLocals> AllColumns { get; }

    public IReadOnlyList<KernelLocals> Features { get; }

    public KernelLocals Target => AllColumns[Features.Count];

    public KernelLocals? SampleWeight => Record.SampleWeight is null ? null : AllColumns[Features.Count + 1];

    public SourceWriter Writer => File.Writer;

    public int InterceptIndex => Record.Features.Count;

    public string VectorType => $"{File.Type("Vector")}<{Record.Scalar}>";

    public string Vector => File.Type("Vector");

    public string BlockParameter => $"{File.Type("Block")}<{Record.Scalar}> block";

    public string WeightsParameter => $"{File.Type("ReadOnlySpan")}<{Record.Scalar}> weights";

    public string SumsParameter => $"{File.Type("Sums")} sums";

    public string SpanParameter(string name) => $"{File.Type("Span")}<{Record.Scalar}> {name}";

    public void AccumulateMethod(Action body)
    {
        Writer.Line("/// <inheritdoc/>");
        LossMethod("public static void Accumulate", body);
    }

    /// <summary>Writes a method with the loss, the block and the weights as parameters.</summary>
    public void LossMethod(string name, Action body)
    {
        Writer.Line(File.CompiledAtOnce);
        Writer.Line($"{name}<TLoss>(TLoss loss, {BlockParameter}, {WeightsParameter}, {SpanParameter("slopes")}, {SumsParameter})");
        Writer.Braces($"    where TLoss : struct, {File.Type("ILoss")}", body);
    }

    /// <summary>Writes a method for the features of one panel.</summary>
    public void PanelMethod(string name, string parameters, Action body)
    {
        Writer.Line(File.CompiledAtOnce);
        Writer.Braces($"private static void {name}({BlockParameter}, {parameters})", body);
    }

    public void EveryRow(Action body) =>
        Writer.Braces($"for (var row = 0; row < block.Rows; row += {VectorType}.Count)", body);

    public void Columns(IEnumerable<KernelLocals> features) => Writer.Lines(features
        .Select(static feature => Invariant($"ref var {feature.Column} = ref block.Column({feature.Index});")));

    public void Prefetch(IReadOnlyList<KernelLocals> columns)
    {
        if (columns.Count == 0)
            return;
        Writer.Line("// Prefetch rows ahead, so loads overlap with computation.")
            .Lines(columns.Select(column => $"{File.Type("Prefetch")}.Ahead(ref {column.Column}, row);"))
            .Line();
    }

    public void Weights(IEnumerable<KernelLocals> features) => Writer.Lines(features
        .Select(feature => Invariant($"var {feature.Weight} = {Vector}.Create(weights[{feature.Index}]);")));

    public void Intercept() => Writer.Line(Invariant($"var intercept = {Vector}.Create(weights[{InterceptIndex}]);"));

    public void Gradients(IEnumerable<KernelLocals> features) => Writer.Lines(features
        .Select(feature => $"var {feature.Gradient} = {VectorType}.Zero;"));

    public void Load(string local, string column) => Writer.Line($"var {local} = {LoadOf(column)};");

    public string LoadOf(string column) => $"{Vector}.LoadUnsafe(ref {column}, (nuint)row)";

    public void AddProduct(string sum, string left, string right) =>
        Writer.Line($"{sum} = {Vector}.MultiplyAddEstimate({left}, {right}, {sum});");

    public void AddToGradient(int index, string value) => Writer.Line(Invariant($"sums.AddGradient({index}, {value});"));

    public string SumOf(string vector) => $"{Vector}.Sum({vector})";
}
