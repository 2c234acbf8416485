using GradientDescent.Generators.Description;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the kernel: the methods that write rows into a block, and that compute predictions, loss and gradient of a block.</summary>
internal static class KernelEmitter
{
    /// <summary>
    /// The largest number of features for <see cref="FusedShape"/>. Its single loop needs two registers per feature, for the weight and the sum.
    /// It is faster for data outside of the cache, because it reads every number once. From 8 features on it loses more inside of the cache.
    /// </summary>
    private const int MaxFusedFeatures = 7;

    public static string Emit(ModelRecord record)
    {
        var file = new SourceFile(record);
        var text = new KernelText(record, file);
        return file.Write(() => file.Writer.Braces($"partial class {record.TrainerName}", () =>
        {
            KernelHeader.Write(text);
            file.Writer.Braces($"public readonly struct {record.KernelName} : {file.Type("IKernel")}<{record.Name}, {record.Scalar}>", () =>
            {
                file.Writer.Line("/// <inheritdoc/>").Line(Invariant($"public static int FeatureCount => {record.Features.Count};")).Line();
                file.Writer.Line("/// <inheritdoc/>").Line(Invariant($"public static int ColumnCount => {record.ColumnCount};")).Line();
                RowWriterEmitter.Write(record, file);
                file.Writer.Line();
                if (record.Features.Count <= MaxFusedFeatures)
                    FusedShape.Write(text);
                else
                    PhasedShape.Write(text);
            });
        }));
    }
}
