using GradientDescent.Cells;

namespace GradientDescent.Reading;

/// <summary>Parses one part after the other.</summary>
internal sealed class PartReading(PartSequence parts, IReadOnlyList<int> columns) : IDisposable
{
    private (PartParser Parser, Layout Layout)? _current;

    public bool Read(PropertyBatch batch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _current ??= parts.Next(columns);
        if (_current is not { } current)
            return false;
        if (!current.Parser.Read(batch, current.Layout))
        {
            current.Parser.Dispose();
            _current = null;
        }

        return true;
    }

    public void Dispose() => _current?.Parser.Dispose();
}
