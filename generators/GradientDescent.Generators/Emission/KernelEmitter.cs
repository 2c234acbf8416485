using GradientDescent.Generators.Description;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the kernel: how a row becomes a column of a block, and how a block and the weights become loss and gradient.</summary>
internal static class KernelEmitter
{
    /// <summary>
    /// One loop over the rows wants a weight and a sum per feature in registers. It reads every number once, so out of cache it
    /// wins up to here and beyond; from 8 features on it loses more in cache than it wins out of it.
    /// </summary>
    private const int MostFusedFeatures = 7;

    public static string Emit(ModelRecord record)
    {
        var file = new SourceFile(record);
        var text = new KernelText(record, file);
        IReadOnlyList<string> types = ["EditorBrowsable", "EditorBrowsableState", "IKernel", "Block", "ReadOnlySpan", "Span", "Sums", "ILoss", "MethodImpl", "MethodImplOptions", "Prefetch", "Vector"];
        return file.Write(types, () => file.Writer.Braces($"partial class {record.TrainerName}", () =>
        {
            KernelHeader.Write(text);
            file.Writer.Braces($"public readonly struct {record.KernelName} : {file.Type("IKernel")}<{record.Name}, {record.Scalar}>", () =>
            {
                file.Writer.Line("/// <inheritdoc/>").Line(Invariant($"public static int FeatureCount => {record.Features.Count};")).Line();
                file.Writer.Line("/// <inheritdoc/>").Line(Invariant($"public static int ColumnCount => {record.ColumnCount};")).Line();
                RowWriterEmitter.Write(record, file);
                file.Writer.Line();
                if (record.Features.Count <= MostFusedFeatures)
                    FusedShape.Write(text);
                else
                    PhasedShape.Write(text);
            });
        }));
    }
}
