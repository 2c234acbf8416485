using System.Diagnostics.CodeAnalysis;
using GradientDescent.Kernels;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Untyped;

namespace GradientDescent;

/// <summary>A trainer without a model record. It takes a schema, and rows as dictionaries or in named columns.</summary>
/// <remarks>
/// It has the operations of a generated trainer. It computes in <c>double</c> with a general kernel, and its results have the same bits as those of a record that
/// computes in <c>double</c>.
/// <para>
/// A dictionary has one value per property, as for <see cref="LinearModel.Predict"/>. For many rows, columns are faster: <c>Columns.Of(…)</c>, with the features
/// and the target by name. Columns hold features, not properties: compute transforms, levels and products before.
/// </para>
/// <para>
/// Thread safety: a trainer is immutable, and several threads may use it at once. Objects and functions in its options must be thread-safe for that.
/// </para>
/// </remarks>
/// <typeparam name="TLoss">The loss.</typeparam>
/// <param name="schema">The schema of the model.</param>
/// <param name="loss">The loss.</param>
/// <param name="options">How to train. Default: the defaults of <see cref="TrainerOptions"/>.</param>
/// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
/// <exception cref="ArgumentException">The options contradict each other.</exception>
/// <exception cref="NotSupportedException">
/// The options have moments or an optimizer that this loss does not support; or the schema has a term of an unknown kind.
/// </exception>
[method: SuppressMessage("ApiDesign", "RS0022", Justification = "Derived classes add a loss or a schema, and the base class has no other protected constructor.")]
public class LinearTrainer<TLoss>(ModelSchema schema, TLoss loss, TrainerOptions? options = null)
    : LinearTrainer<IReadOnlyDictionary<string, object?>, double, LinearModel>(
        new(schema, new NamedRowKernel(NotNull(schema)), options?.InvalidRows ?? InvalidRows.Throw, options?.MaxDegreeOfParallelism, options?.ReadingProgress)
        {
            Sources = new SchemaSourceKernel(schema),
        },
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

/// <summary>A least-squares trainer without a model record. It takes a schema, and rows as dictionaries or in named columns.</summary>
/// <remarks>Thread safety: a trainer is immutable, and several threads may use it at once.</remarks>
/// <param name="schema">The schema of the model.</param>
/// <param name="options">How to train. Default: the defaults of <see cref="TrainerOptions"/>, which compute the optimum.</param>
/// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
/// <exception cref="ArgumentException">The options contradict each other.</exception>
/// <example>
/// <code>
/// var schema = new ModelSchema("House", target: new ModelProperty("Price"), features: [new ModelProperty("Bedrooms")]);
/// var fit = new LinearTrainer(schema).Fit(Columns.Of(("Bedrooms", bedrooms), ("Price", prices)));
/// </code>
/// </example>
public sealed class LinearTrainer(ModelSchema schema, TrainerOptions? options = null) : LinearTrainer<SquaredError>(schema, default, options);
