using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using GradientDescent.Cells;

namespace GradientDescent.Reading;

/// <summary>Parses several parts at once, and passes them on in their order. The thread that reads cuts the parts.</summary>
/// <param name="parts">The parts.</param>
/// <param name="columns">The column of each property; −1 if there is none.</param>
/// <param name="like">A batch with the columns that are wanted.</param>
/// <param name="degree">How many parts are parsed at once. One more is passed on.</param>
internal sealed class ParallelReading(PartSequence parts, IReadOnlyList<int> columns, PropertyBatch like, int degree) : PartReading
{
    private readonly Queue<Task<ParsedPart>> _ahead = new();
    private readonly ConcurrentBag<PropertyBatch> _spare = [];
    private volatile bool _isStopped;
    private bool _isEnd;
    private ParsedPart? _current;

    public override bool Read(PropertyBatch batch)
    {
        while (true)
        {
            if (_current is null)
            {
                StartParts();
                if (!_ahead.TryDequeue(out var next))
                    return false;
                _current = next.GetAwaiter().GetResult();
            }

            if (_current.Batches.TryDequeue(out var parsed))
            {
                batch.Swap(parsed);
                _spare.Add(parsed);
                return true;
            }

            _current.Failure?.Throw();
            _current = null;
        }
    }

    /// <summary>Waits for the parts that are being parsed.</summary>
    public override void Dispose()
    {
        _isStopped = true;
        foreach (var part in _ahead)
            part.GetAwaiter().GetResult();
        _ahead.Clear();
    }

    private void StartParts()
    {
        while (!_isEnd && _ahead.Count <= degree)
        {
            try
            {
                if (parts.Next(columns) is (var parser, var layout))
                    _ahead.Enqueue(Task.Run(() => Parse(parser, layout)));
                else
                    _isEnd = true;
            }
            catch (Exception exception)
            {
                // The rows of the parts before come first.
                _ahead.Enqueue(Task.FromResult(new ParsedPart([], ExceptionDispatchInfo.Capture(exception))));
                _isEnd = true;
            }
        }
    }

    private ParsedPart Parse(PartParser parser, Layout layout)
    {
        var batches = new Queue<PropertyBatch>();
        try
        {
            using (parser)
            {
                for (var more = true; more && !_isStopped;)
                {
                    var batch = _spare.TryTake(out var spare) ? spare : like.CreateEmpty();
                    batch.Clear();
                    more = parser.Read(batch, layout);
                    batches.Enqueue(batch);
                }
            }

            return new(batches, null);
        }
        catch (Exception exception)
        {
            return new(batches, ExceptionDispatchInfo.Capture(exception));
        }
    }
}
