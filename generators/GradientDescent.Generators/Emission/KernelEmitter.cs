using static System.FormattableString;

namespace GradientDescent.Generators;

/// <summary>Writes the kernel: how a row becomes a column of a block, and how a block and the weights become loss and gradient.</summary>
internal sealed class KernelEmitter
{
    /// <summary>
    /// One loop over the rows holds a weight and a sum per feature in registers: with more features than this it runs out of them.
    /// </summary>
    private const int MostFusedFeatures = 5;

    private readonly ModelRecord _record;
    private readonly SourceFile _file;
    private readonly KernelText _text;

    private KernelEmitter(ModelRecord record)
    {
        _record = record;
        _file = new SourceFile(record);
        _text = new KernelText(record, _file, KernelLocals.Of(record));
    }

    public static string Emit(ModelRecord record) => new KernelEmitter(record).Emit();

    private string Emit()
    {
        var isFused = _record.Features.Count <= MostFusedFeatures;
        IReadOnlyList<string> types = ["EditorBrowsable", "EditorBrowsableState", "IKernel", "Block", "ReadOnlySpan", "Span", "Sums", "ILoss", "Vector"];
        return _file.Write(types, () =>
        {
            KernelHeader.Write(_record, _file);
            _file.Writer.Braces($"public {_record.New(_record.KernelName)}readonly struct {_record.KernelName} : {_file.Type("IKernel")}<{_record.Name}, {_record.Scalar}>", () =>
            {
                _file.Writer.Line("/// <inheritdoc/>").Line(Invariant($"public static int FeatureCount => {_record.Features.Count};")).Line();
                RowWriterEmitter.Write(_record, _file);
                _file.Writer.Line();
                if (isFused)
                    FusedShape.Write(_text);
                else
                    PhasedShape.Write(_text);
            });
        });
    }
}
