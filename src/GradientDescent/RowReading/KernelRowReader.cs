using System.Numerics;
using GradientDescent.Models;
using GradientDescent.Passes;
using GradientDescent.Printing;
using GradientDescent.Reduction;
using GradientDescent.Sources;
using GradientDescent.Summaries;

namespace GradientDescent.RowReading;

/// <summary>Reads rows with the kernel of a record.</summary>
/// <remarks>
/// Rows that can be read again are not stored, unless some must be left out, used for validation, or filled with means. All other rows are summed while
/// they are read if the operation needs only sums. Otherwise they are stored in columns.
/// </remarks>
internal sealed class KernelRowReader<TRow, T>(
    ModelSchema schema, RowKernel<TRow, T> kernel, InvalidRows invalidRows, int? maxDegreeOfParallelism, IProgress<ReadingProgress>? progress) : RowReader<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly ModelSchema _schema = schema;
    private readonly RowKernel<TRow, T> _kernel = kernel;
    private readonly RowWriter<TRow, T> _writer = new(schema, kernel);
    private readonly MeanImputation<T> _fill = new(schema);
    private readonly ColumnScreen<T> _screen = new(schema);

    private readonly InvalidRows _invalidRows = invalidRows;
    private readonly bool _leavesOut = kernel.MayLeaveOut || invalidRows == InvalidRows.Skip;

    /// <summary>Reads sources; null if the rows are those of a source already.</summary>
    public SourceKernel<T>? Sources { get; init; }

    /// <summary>Reads sources with an object for each row; null if none can be made.</summary>
    public RecordSource<TRow, T>? Records { get; init; }

    public override InvalidRows InvalidRows => _invalidRows;

    public override RowReader<TRow> With(InvalidRows invalidRows) =>
        new KernelRowReader<TRow, T>(_schema, _kernel, invalidRows, maxDegreeOfParallelism, progress) { Sources = Sources, Records = Records };

    public override GivenRows Read(Rows<TRow> rows, RowRequest request, IRowReceiver<TRow>? beside = null)
    {
        if (rows is SourceRows<TRow> { Source: var source })
        {
            var (kernel, receiver) = SourceReading(source, request, beside);
            return ReaderOf(kernel).Read(kernel.RowsOf(source, request.Groups?.Column), request with { Groups = null }, receiver);
        }

        RequireNoGroups(request);
        rows.Begin(request.Operation, synchronously: true);
        var watch = new ReadingWatch(progress, request.Cancellation);
        if (PassesOver(rows, request))
        {
            long? count = beside is null ? null : RowDelivery.Deliver(rows, beside, watch);
            return InPlace(rows, count, request.MayBeEmpty, watch);
        }

        var taking = new Taking(this, rows, request, beside);
        RowDelivery.Deliver(rows, taking.Receiver, watch);
        return TakenFrom(taking, rows, request, watch);
    }

    public override async Task<GivenRows> ReadAsync(Rows<TRow> rows, RowRequest request, IRowReceiver<TRow>? beside = null)
    {
        if (rows is SourceRows<TRow> { Source: var source })
        {
            var (kernel, receiver) = SourceReading(source, request, beside);
            return await ReaderOf(kernel).ReadAsync(kernel.RowsOf(source, request.Groups?.Column), request with { Groups = null }, receiver).ConfigureAwait(false);
        }

        RequireNoGroups(request);
        if (!rows.IsAsynchronous && !rows.CanRunAsync)
            return Read(rows, request, beside);

        rows.Begin(request.Operation, synchronously: false);
        var watch = new ReadingWatch(progress, request.Cancellation);
        var taking = new Taking(this, rows, request, beside);
        await RowDelivery.DeliverAsync(rows, taking.Receiver, watch).ConfigureAwait(false);
        return TakenFrom(taking, rows, request, watch);
    }

    public override GivenRows Part(GivenRows rows, ReadOnlySpan<int> numbers, IReadOnlyList<SkippedRowReason> skipped, RowRequest request)
    {
        var training = ((GivenRows<T>)rows).Columns.Copy(numbers);
        Columns<T>? validation = null;
        if (request.Validation is not null)
            (training, validation, _) = _screen.Sort(training, InvalidRows.Throw, request.Validation(), origins: null, request.Cancellation);
        return Divided(training, validation, skipped, request, new(Progress: null, request.Cancellation));
    }

    public override RowsDescription Describe(Rows<TRow> rows, string operation, CancellationToken cancellation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
            return ReaderOf(Sources!).Describe(Sources!.RowsToDescribe(source), operation, cancellation);
        rows.Begin(operation, synchronously: true);
        cancellation.ThrowIfCancellationRequested();
        var described = new DescribedRows<TRow, T>(_schema, _kernel);
        RowDelivery.Deliver(rows, described, new(progress, cancellation));
        return described.ToDescription();
    }

    public override async Task<RowsDescription> DescribeAsync(Rows<TRow> rows, string operation, CancellationToken cancellation)
    {
        if (rows is SourceRows<TRow> { Source: var source })
            return await ReaderOf(Sources!).DescribeAsync(Sources!.RowsToDescribe(source), operation, cancellation).ConfigureAwait(false);
        if (!rows.IsAsynchronous && !rows.CanRunAsync)
            return Describe(rows, operation, cancellation);
        rows.Begin(operation, synchronously: false);
        cancellation.ThrowIfCancellationRequested();
        var described = new DescribedRows<TRow, T>(_schema, _kernel);
        await RowDelivery.DeliverAsync(rows, described, new(progress, cancellation)).ConfigureAwait(false);
        return described.ToDescription();
    }

    /// <summary>Rows that were read once for their sums can be read again to make these more accurate.</summary>
    private GivenRows TakenFrom(Taking taking, Rows<TRow> rows, RowRequest request, ReadingWatch watch)
    {
        var given = taking.ToRows();
        return given.Source is null && IsReadAgain(rows, request) ? given with { Source = new SequenceSource<TRow, T>(_writer, rows, taking.RowCount, watch) } : given;
    }

    /// <summary>Reads rows that are in columns already. The columns are not changed.</summary>
    /// <param name="columns">The features in declaration order, the target, and the sample weight, if any.</param>
    /// <param name="request">What the operation needs.</param>
    /// <param name="use">The operation. The rows are searched for invalid numbers only if the operation's sums turn out invalid.</param>
    public TResult Read<TResult>(Columns<T> columns, RowRequest request, Func<GivenRows, TResult> use)
    {
        ArgumentNullException.ThrowIfNull(columns);
        columns = columns.InOrder(ColumnName.All(_schema), _schema.RecordName);
        if (columns.ColumnCount != _kernel.ColumnCount)
            throw new ArgumentException($"The number of columns is {columns.ColumnCount}, but {_schema.RecordName} needs {_kernel.ColumnCount}: {ShortList.Of(ColumnName.All(_schema))}.", nameof(columns));
        if (columns.RowCount == 0)
            throw NoRows([]);

        if (_invalidRows == InvalidRows.Throw && request.Use == RowUse.Columns && _screen.HasNegativeWeight(columns, request.Cancellation))
            throw _screen.FirstInvalid(columns)!;

        try
        {
            return use(Sorted(_fill.IsNeeded ? columns.Copy(request.Cancellation) : columns, request));
        }
        catch (ArgumentException) when (_screen.FirstInvalid(columns) is { } invalid)
        {
            throw invalid;
        }
    }

    /// <summary>What reads a source, and what receives its rows beside.</summary>
    private (SourceKernel<T> Kernel, IRowReceiver<PropertyRow>? Beside) SourceReading(PropertySource source, RowRequest request, IRowReceiver<TRow>? beside)
    {
        if (beside is null)
            return (Sources!, request.Groups?.Receiver);
        var records = RecordsOf(source);
        return (records.Kernel, records.PassingOnTo(beside));
    }

    private KernelRowReader<PropertyRow, T> ReaderOf(SourceKernel<T> kernel) => new(_schema, kernel, _invalidRows, maxDegreeOfParallelism, progress);

    /// <exception cref="NotSupportedException">Keys are taken from objects of rows, and none can be made.</exception>
    private RecordSource<TRow, T> RecordsOf(PropertySource source) => Records
        ?? throw new NotSupportedException($"A function that returns the group of a row needs an object for each row of {source.Name}, and {typeof(TRow).Name} has no constructor whose parameters are properties that a source can fill: give it one, or give the name of the column with the groups.");

    /// <exception cref="NotSupportedException">Groups are in a column, and the rows have none.</exception>
    private static void RequireNoGroups(RowRequest request)
    {
        if (request.Groups is { Column: var column })
            throw new NotSupportedException($"{request.Operation} cannot find the column '{column}' in objects: give a source such as a CSV file, or give Folds.ByGroup a function that returns the group of a row.");
    }

    private GivenRows Sorted(Columns<T> columns, RowRequest request)
    {
        var watch = new ReadingWatch(progress, request.Cancellation);
        if (_invalidRows == InvalidRows.Throw && request.Validation is null)
            return Filled(InColumns(columns, watch), request);

        var origins = OriginsFor(request);
        var (training, validation, skipped) = _screen.Sort(columns, _invalidRows, request.Validation?.Invoke(), origins, request.Cancellation);
        return Divided(training, request.Validation is null ? null : validation, skipped, request, watch, origins);
    }

    /// <summary>Where rows come from is asked only in passes over rows that were prepared.</summary>
    private static RowOrigins? OriginsFor(RowRequest request) => request.Use == RowUse.Passes ? new() : null;

    private GivenRows Divided(Columns<T> training, Columns<T>? validation, IReadOnlyList<SkippedRowReason> skipped, RowRequest request, ReadingWatch watch, RowOrigins? origins = null)
    {
        RequireRows(training.RowCount, validation?.RowCount, skipped);
        return Filled(InColumns(training, watch, origins) with { Validation = validation is null ? null : InColumns(validation, watch), Skipped = skipped }, request);
    }

    /// <summary>Opening a source takes long, so its rows are read only once if one pass is enough.</summary>
    private bool PassesOver(Rows<TRow> rows, RowRequest request) => IsReadAgain(rows, request) && !(rows.IsInRuns && request.Use is RowUse.Moments or RowUse.Factor);

    private bool IsReadAgain(Rows<TRow> rows, RowRequest request) =>
        !rows.IsAsynchronous && rows.Access != RowAccess.Once && request.Use != RowUse.Columns && request.Validation is null && !_leavesOut && !_fill.IsNeeded;

    /// <param name="rows">The rows.</param>
    /// <param name="counted">The number of rows, if they were read before.</param>
    /// <param name="mayBeEmpty">Whether there may be no rows.</param>
    /// <param name="watch">Reports the progress of the passes.</param>
    private GivenRows InPlace(Rows<TRow> rows, long? counted, bool mayBeEmpty, ReadingWatch watch)
    {
        if (!mayBeEmpty && (rows.Slice is null ? !rows.Any() : rows.Count == 0))
            throw NoRows([]);
        return new()
        {
            Source = rows.Slice is { } slice && (int)rows.Count!.Value is var count
                ? new MemorySource<TRow, T>(_writer, slice, count, ThreadsFor(count), watch)
                : new SequenceSource<TRow, T>(_writer, rows, counted, watch),
        };
    }

    private GivenRows<T> InColumns(Columns<T> columns, ReadingWatch watch, RowOrigins? origins = null) => GivenRows<T>.Of(columns, ThreadsFor(columns.RowCount), watch, origins);

    /// <summary>Replaces missing values by means. The means are those of the training rows, also in the validation rows.</summary>
    private GivenRows Filled(GivenRows rows, RowRequest request)
    {
        if (!_fill.IsNeeded)
            return rows;
        var columns = ((GivenRows<T>)rows).Columns;
        var means = request.Means ?? _fill.MeansOf(columns, request.Cancellation);
        var missing = request.NotesMissing ? MissingCells.In(columns, _schema.MeanImputed, request.Cancellation) : null;
        _fill.Fill(columns, means);
        if (rows.Validation is GivenRows<T> validation)
            _fill.Fill(validation.Columns, means);
        return rows with { Means = means, Missing = missing };
    }

    private int ThreadsFor(long rows) => Threads.For(rows, _kernel.ColumnCount, maxDegreeOfParallelism);

    private void RequireRows(long training, long? validation, IReadOnlyList<SkippedRowReason> skipped)
    {
        var count = training + (validation ?? 0);
        if (count == 0)
            throw NoRows(skipped);
        if (training == 0 || validation == 0)
            throw new ArgumentException($"{Counted.Of(count, "row")}{(skipped.Count == 0 ? "" : $" ({LeftOut(skipped)})")} {(count == 1 ? "is" : "are")} too few to keep a ValidationFraction for validation: give more rows or change the fraction, so that training and validation both have rows.");
    }

    private ArgumentException NoRows(IReadOnlyList<SkippedRowReason> skipped) =>
        new($"There are no rows of {_schema.RecordName} to train on{(skipped.Count == 0 ? "" : $": {LeftOut(skipped)}")}: give at least one valid row.");

    private static string LeftOut(IReadOnlyList<SkippedRowReason> skipped) =>
        skipped.Sum(static reason => reason.RowCount) is var count ? $"{Counted.Of(count, "row")} {(count == 1 ? "was" : "were")} left out, {string.Join("; ", skipped)}" : "";

    /// <summary>Takes rows in while they are read.</summary>
    private sealed class Taking
    {
        private readonly KernelRowReader<TRow, T> _reader;
        private readonly RowRequest _request;
        private readonly RowIntake<TRow> _training;
        private readonly RowIntake<TRow>? _validation;
        private readonly SkippedRows _skipped = new();

        public Taking(KernelRowReader<TRow, T> reader, Rows<TRow> rows, RowRequest request, IRowReceiver<TRow>? beside)
        {
            _reader = reader;
            _request = request;
            _training = reader.NewIntake(rows, request);
            _validation = request.Validation is null ? null : reader.NewIntake(rows, request);
            Receiver = beside is null ? _training : new RowTee<TRow>(_training, beside);
            if (reader._leavesOut || _validation is not null)
                Receiver = new RowSorter<TRow, T>(reader._schema, reader._kernel, reader._invalidRows, Receiver, _validation, request.Validation?.Invoke(), _skipped);
        }

        public IRowReceiver<TRow> Receiver { get; }

        public long RowCount => _training.RowCount;

        public GivenRows ToRows()
        {
            var skipped = _skipped.Reasons;
            if (!_request.MayBeEmpty)
                _reader.RequireRows(_training.RowCount, _validation?.RowCount, skipped);
            return _reader.Filled(_training.ToRows() with { Validation = _validation?.ToRows(), Skipped = skipped }, _request);
        }
    }

    private RowIntake<TRow> NewIntake(Rows<TRow> rows, RowRequest request) => request.Use switch
    {
        RowUse.Moments when !_fill.IsNeeded => new SummaryIntake<TRow, T, MomentSums>(_writer),
        RowUse.Factor when !_fill.IsNeeded => new SummaryIntake<TRow, T, FactorSums>(_writer),
        _ => new ColumnIntake<TRow, T>(_writer, maxDegreeOfParallelism, rows.Count ?? 0, request.Cancellation) { Origins = OriginsFor(request) },
    };
}
