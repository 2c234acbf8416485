namespace GradientDescent.Reports.Live;

/// <summary>The epochs of a running descent, few enough for a browser. A new descent begins a new history.</summary>
/// <remarks>The training thread adds epochs, and a thread of the server reads them.</remarks>
internal sealed class LiveHistory
{
    /// <summary>The numbers that a browser gets at once. A picture of 600 points across needs no more points.</summary>
    private const int MaxNumbers = 12_000;

    private readonly Lock _lock = new();
    private readonly List<EpochProgress> _points = [];
    private EpochProgress _last;
    private int _stride = 1;

    /// <summary>The number of descents so far, such as those of the folds of a cross-validation.</summary>
    private int _descents;

    public void Add(EpochProgress now)
    {
        lock (_lock)
        {
            if (_descents == 0 || now.Epoch <= _last.Epoch)
                Begin();
            _last = now;
            if (now.Epoch % _stride != 0)
                return;
            _points.Add(now);
            if (_points.Count * LiveJson.NumbersOf(now) > MaxNumbers)
                _points.RemoveAll(EveryOther());
        }
    }

    /// <summary>The number of descents, and the points of the last one: every k-th epoch, and the last epoch.</summary>
    public (int Descents, EpochProgress[] Points) Read()
    {
        lock (_lock)
            return (_descents, _points is [.., var point] && point.Epoch != _last.Epoch || (_points.Count == 0 && _descents > 0) ? [.. _points, _last] : [.. _points]);
    }

    private void Begin()
    {
        _points.Clear();
        _stride = 1;
        _descents++;
    }

    private Predicate<EpochProgress> EveryOther()
    {
        _stride *= 2;
        return point => point.Epoch % _stride != 0;
    }
}
