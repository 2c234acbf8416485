using GradientDescent.Binary;
using GradientDescent.Diagnostics;
using GradientDescent.Passes;
using GradientDescent.RowReading;

namespace GradientDescent.Partitions;

/// <summary>Asks partitions the same question, and merges their answers in the order of the partitions.</summary>
internal sealed class PartitionSums
{
    private readonly PartitionRounds _rounds;
    private readonly List<RowPartition> _partitions;

    /// <summary>The summaries of partitions without means, so that folds need no further round.</summary>
    private readonly Dictionary<RowPartition, PartitionSummary> _known;

    /// <param name="rows">The partitions.</param>
    /// <param name="work">What is computed from them.</param>
    public PartitionSums(PartitionedRows rows, PartitionWork work)
        : this(new(rows, work), [.. rows.Partitions], new(ReferenceEqualityComparer.Instance))
    {
    }

    private PartitionSums(PartitionRounds rounds, List<RowPartition> partitions, Dictionary<RowPartition, PartitionSummary> known) => (_rounds, _partitions, _known) = (rounds, partitions, known);

    /// <summary>The number of partitions that are not left out.</summary>
    public int Count => _partitions.Count;

    /// <summary>Names the partitions that are left out.</summary>
    public IEnumerable<string> Advice => _rounds.LeftOut.Select(static fault => $"{fault.Message} The partition was left out.");

    /// <summary>The sums of some of the partitions.</summary>
    public PartitionSums Only(Func<int, bool> isIncluded) => new(_rounds, [.. _partitions.Where((_, at) => isIncluded(at))], _known);

    /// <exception cref="PartitionException">A partition cannot be read.</exception>
    public PartitionSummary Summary(SummaryQuestion question, CancellationToken cancellationToken)
    {
        if (question.Means.Length > 0)
            return Merged(Ask(question, PartitionSummary.Read, cancellationToken));
        if (!_partitions.All(_known.ContainsKey))
        {
            var summaries = Ask(question, PartitionSummary.Read, cancellationToken);
            foreach (var (partition, summary) in _partitions.Zip(summaries))
                _known[partition] = summary;
        }

        return Merged(_partitions.Select(partition => _known[partition]));
    }

    /// <summary>The means that replace missing values, from the sums of all partitions.</summary>
    /// <exception cref="ArgumentException">A column has no value in any row with a weight above 0, or its values are too large.</exception>
    public double[] Means(MeanImputation<double> imputation, CancellationToken cancellationToken) => imputation.MeansOf(from =>
        [.. Ask(new MeansQuestion(from), static numbers => numbers.ReadAll(ReadMeanSums), cancellationToken).Aggregate(static (one, next) => [.. one.Zip(next, static (a, b) => a + b)])]);

    /// <summary>Σ weight, Σ loss and Σ gradient.</summary>
    public double[] Gradient(GradientQuestion question, CancellationToken cancellationToken) => _rounds.Sum(_partitions, question, cancellationToken);

    /// <summary>The diagnostic sums of a fit.</summary>
    public DiagnosticSums Diagnosis(DiagnosisQuestion question, CancellationToken cancellationToken) =>
        Ask(question, numbers => new DiagnosticSums(question.Fit).Read(numbers), cancellationToken).Aggregate(static (one, next) =>
        {
            one.Merge(next);
            return one;
        });

    /// <summary>The scores of a model.</summary>
    public PartitionScores Scores(ILinearModel model, CancellationToken cancellationToken) =>
        Ask(new ScoresQuestion(model.ToWeights(), model.ToMeans()), numbers => PartitionScores.Read(numbers, model), cancellationToken).Aggregate(static (one, next) => one.Merge(next));

    private static PartitionSummary Merged(IEnumerable<PartitionSummary> summaries) => summaries.Aggregate(static (one, next) => one.Merge(next));

    private static MeanSums ReadMeanSums(NumberReader from) => new(from.ReadDouble(), from.ReadDouble(), from.ReadDouble());

    private List<TAnswer> Ask<TAnswer>(PartitionQuestion question, Func<NumberReader, TAnswer> read, CancellationToken cancellationToken) =>
        _rounds.Ask(_partitions, question, read, cancellationToken);
}
