using System.Collections;
using GradientDescent.Descent;

namespace GradientDescent.Fitting;

/// <summary>The models of a descent, the start first. Each is made of its weights when it is asked for.</summary>
/// <param name="shape">The kind of model.</param>
/// <param name="history">The weights.</param>
/// <param name="means">What stood in the rows in place of missing values.</param>
internal sealed class ModelHistory<TModel>(ModelShape<TModel> shape, DescentHistory history, double[] means) : IReadOnlyList<TModel>
    where TModel : ILinearModel
{
    public int Count => history.Count;

    public TModel this[int index] => shape.Create(history.Weights(index), means);

    public IEnumerator<TModel> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
