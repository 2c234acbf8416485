using System.Collections;

namespace GradientDescent;

/// <summary>Losses and weights of a descent, the start first; reads as the list of its models.</summary>
internal sealed class DescentHistory<TModel>(int weightCount, int epochs) : IReadOnlyList<TModel>
    where TModel : ILinearModel<TModel>
{
    private readonly List<double> _losses = new(Math.Min(epochs, MostReserved) + 1);
    private readonly List<double> _weights = new((Math.Min(epochs, MostReserved) + 1) * weightCount);

    /// <summary>A run may be told to go on for a billion epochs and stop after ten: room beyond this grows on the way.</summary>
    private const int MostReserved = 10_000;

    public IReadOnlyList<double> Losses => _losses;

    public int Count => _losses.Count;

    public TModel this[int index] => TModel.FromWeights(
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_weights).Slice(index * weightCount, weightCount));

    public void Add(double loss, ReadOnlySpan<double> weights)
    {
        _losses.Add(loss);
        _weights.AddRange(weights);
    }

    public IEnumerator<TModel> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
