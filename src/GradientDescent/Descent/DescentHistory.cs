using System.Collections;

namespace GradientDescent;

/// <summary>Losses and weights of a descent, the start first; reads as the list of its models.</summary>
/// <remarks>All the room is taken at the start, so that an epoch allocates nothing. A long run keeps every so-manieth epoch.</remarks>
internal sealed class DescentHistory<TModel> : IReadOnlyList<TModel>
    where TModel : ILinearModel<TModel>
{
    /// <summary>More points than this no picture shows.</summary>
    private const int MostPoints = 10_000;

    private readonly double[] _losses;
    private readonly double[] _weights;
    private readonly int _weightCount;

    public DescentHistory(int weightCount, int epochs)
    {
        Stride = Math.Max(1, (int)(((long)epochs + MostPoints - 1) / MostPoints));
        _losses = new double[(epochs / Stride) + 1];
        _weights = new double[_losses.Length * weightCount];
        _weightCount = weightCount;
    }

    /// <summary>How many epochs lie between one point and the next.</summary>
    public int Stride { get; }

    public int Count { get; private set; }

    public IReadOnlyList<double> Losses => new ArraySegment<double>(_losses, 0, Count);

    public TModel this[int index] => TModel.FromWeights(_weights.AsSpan(index * _weightCount, _weightCount));

    public void Add(int epoch, double loss, ReadOnlySpan<double> weights)
    {
        if (epoch % Stride != 0)
            return;
        _losses[Count] = loss;
        weights.CopyTo(_weights.AsSpan(Count * _weightCount));
        Count++;
    }

    public IEnumerator<TModel> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
