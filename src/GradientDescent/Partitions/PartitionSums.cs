using GradientDescent.Diagnostics;
using GradientDescent.RowReading;

namespace GradientDescent.Partitions;

/// <summary>Asks partitions the same question, and merges their answers in the order of the partitions.</summary>
internal sealed class PartitionSums
{
    private readonly PartitionRounds _rounds;
    private readonly List<RowPartition> _partitions;

    /// <summary>The summaries of partitions without means, so that folds need no further round; null if there are no folds.</summary>
    private readonly Dictionary<RowPartition, PartitionSummary>? _known;

    /// <param name="rows">The partitions.</param>
    /// <param name="work">What is computed from them.</param>
    /// <param name="hasFolds">Whether <see cref="Only"/> will be called, so that the summary of each partition is needed.</param>
    public PartitionSums(PartitionedRows rows, PartitionWork work, bool hasFolds = false)
        : this(new(rows, work), [.. rows.Partitions], hasFolds ? new(ReferenceEqualityComparer.Instance) : null)
    {
    }

    private PartitionSums(PartitionRounds rounds, List<RowPartition> partitions, Dictionary<RowPartition, PartitionSummary>? known) => (_rounds, _partitions, _known) = (rounds, partitions, known);

    /// <summary>The number of partitions that are not left out.</summary>
    public int Count => _partitions.Count;

    /// <summary>Names the partitions that are left out.</summary>
    public IEnumerable<string> Advice => _rounds.LeftOut.Select(static fault => $"{fault.Message} The partition was left out.");

    /// <summary>The sums of some of the partitions.</summary>
    public PartitionSums Only(Func<int, bool> isIncluded) => new(_rounds, [.. _partitions.Where((_, at) => isIncluded(at))], _known);

    /// <exception cref="PartitionException">A partition cannot be read.</exception>
    public PartitionSummary Summary(SummaryQuestion question, CancellationToken cancellationToken)
    {
        if (_known is null || question.Means.Length > 0)
            return _rounds.Merged(_partitions, question, cancellationToken);
        if (!_partitions.All(_known.ContainsKey))
        {
            var summaries = _rounds.Each(_partitions, question, cancellationToken);
            foreach (var (partition, summary) in _partitions.Zip(summaries))
                _known[partition] = summary;
        }

        return SumRanges.Merge(_partitions.Select(partition => _known[partition]), question.Merge);
    }

    /// <summary>The means that replace missing values, from the sums of all partitions.</summary>
    /// <exception cref="ArgumentException">A column has no value in any row with a weight above 0, or its values are too large.</exception>
    public double[] Means(MeanImputation<double> imputation, CancellationToken cancellationToken) => imputation.MeansOf(from => _rounds.Merged(_partitions, new MeansQuestion(from), cancellationToken));

    /// <summary>Σ weight, Σ loss and Σ gradient.</summary>
    public double[] Gradient(GradientQuestion question, CancellationToken cancellationToken) => _rounds.Merged(_partitions, question, cancellationToken);

    /// <summary>The diagnostic sums of a fit.</summary>
    public DiagnosticSums Diagnosis(DiagnosisQuestion question, CancellationToken cancellationToken) => _rounds.Merged(_partitions, question, cancellationToken);

    /// <summary>The scores of a model.</summary>
    public PartitionScores Scores(ScoresQuestion question, CancellationToken cancellationToken) => _rounds.Merged(_partitions, question, cancellationToken);
}
