using System.Diagnostics.CodeAnalysis;
using GradientDescent.Kernels;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Untyped;

namespace GradientDescent;

/// <summary>A trainer without a record: it takes a schema, and rows by the names of their properties or in named columns.</summary>
/// <remarks>
/// Every operation is that of a generated trainer, by the same code; only the kernel is the library's, which knows no record and computes in <c>double</c>. Its
/// results have the same bits as those of a record that computes in <c>double</c>. Rows are read from dictionaries,
/// a value a property, as <see cref="LinearModel.Predict"/> reads them; where there are many, give columns: <c>Columns.Of(…)</c>, the features by their
/// names and the target, computed already where a feature is computed.
/// </remarks>
/// <typeparam name="TLoss">The loss.</typeparam>
/// <param name="schema">What the model is.</param>
/// <param name="loss">The loss.</param>
/// <param name="options">How to train. Default: all of <see cref="TrainerOptions"/>' defaults.</param>
/// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
/// <exception cref="ArgumentException">The options contradict each other.</exception>
/// <exception cref="NotSupportedException">The options ask for moments, or for an optimizer, that this loss cannot have; or a term is computed in a way that there is not.</exception>
[method: SuppressMessage("ApiDesign", "RS0022", Justification = "Whoever derives from it adds a loss or a schema, and the base class has nothing protected but this.")]
public class LinearTrainer<TLoss>(ModelSchema schema, TLoss loss, TrainerOptions? options = null)
    : LinearTrainer<IReadOnlyDictionary<string, object?>, double, LinearModel>(
        new(schema, new NamedRowKernel(NotNull(schema)), options?.InvalidRows ?? InvalidRows.Refuse, options?.MaxDegreeOfParallelism, options?.ReadingProgress),
        new(LinearModel.ShapeOf(schema), BlockLossOf(schema, loss), LossTraits.Of(loss), options ?? new(), advice: []))
    where TLoss : struct, ILoss
{
    private static LibraryBlockLoss<double, TLoss> BlockLossOf(ModelSchema schema, TLoss loss) =>
        new(new LibraryKernel(schema.Features.Count, schema.HasIntercept, schema.SampleWeight is not null), loss);

    private static ModelSchema NotNull([NotNull] ModelSchema? schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema;
    }
}

/// <summary>A trainer without a record, of least squares.</summary>
/// <param name="schema">What the model is.</param>
/// <param name="options">How to train. Default: the optimum is found.</param>
/// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
/// <exception cref="ArgumentException">The options contradict each other.</exception>
/// <example>
/// <code>
/// var schema = new ModelSchema("House", target: new ModelProperty("Price"), features: [new ModelProperty("Bedrooms")]);
/// var fit = new LinearTrainer(schema).Fit(Columns.Of(("Bedrooms", bedrooms), ("Price", prices)));
/// </code>
/// </example>
public sealed class LinearTrainer(ModelSchema schema, TrainerOptions? options = null) : LinearTrainer<SquaredError>(schema, default, options);
