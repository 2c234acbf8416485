using GradientDescent.Cells;

namespace GradientDescent.Reading;

/// <summary>Parses one part after the other, on the thread that reads.</summary>
internal sealed class SequentialReading(PartSequence parts, IReadOnlyList<int> columns) : PartReading
{
    private (PartParser Parser, Layout Layout)? _current;

    public override bool Read(PropertyBatch batch)
    {
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

    public override void Dispose() => _current?.Parser.Dispose();
}
