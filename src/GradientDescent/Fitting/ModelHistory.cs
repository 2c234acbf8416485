using System.Collections;
using GradientDescent.Descent;

namespace GradientDescent.Fitting;

/// <summary>The models of a descent, the initial one first. Each is created from its weights when it is accessed.</summary>
/// <param name="shape">The schema of the model, and how to create one.</param>
/// <param name="history">The weights.</param>
/// <param name="means">The means that replaced missing values in the rows.</param>
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
