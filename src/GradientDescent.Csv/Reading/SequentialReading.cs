using GradientDescent.Cells;

namespace GradientDescent.Reading;

/// <summary>Parses one part after the other, on the thread that reads.</summary>
/// <param name="parts">The parts.</param>
/// <param name="columns">The column of each property; −1 if there is none.</param>
/// <param name="copy">Receives the text of the rows; null if it is not needed.</param>
internal sealed class SequentialReading(PartSequence parts, IReadOnlyList<int> columns, CopiedRows? copy) : PartReading
{
    private (PartParser Parser, Layout Layout)? _current;

    public override bool Read(PropertyBatch batch)
    {
        _current ??= parts.Next(columns);
        if (_current is not { } current)
            return false;
        if (!current.Parser.Read(batch, current.Layout, copy))
        {
            current.Parser.Dispose();
            _current = null;
        }

        return true;
    }

    public override void Dispose() => _current?.Parser.Dispose();
}
