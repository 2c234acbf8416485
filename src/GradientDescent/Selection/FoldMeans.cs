using GradientDescent.Models;
using GradientDescent.RowReading;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>
/// The means that replace missing values within a fold: those of its training rows. Moments know them, and nothing is read again: a feature x with c in place of its
/// missing values becomes x + (mean − c)·d with the mean in their place, where d is 1 where x is missing, and the moments of x and d are known (<see cref="IndicatedRows"/>).
/// </summary>
/// <param name="schema">The schema of the rows.</param>
/// <param name="missing">The missing cells; null if there are none.</param>
/// <param name="means">The means of all rows, which replaced them: one for each of <see cref="ModelSchema.MeanImputed"/>.</param>
internal sealed class FoldMeans(ModelSchema schema, MissingCells? missing, double[] means)
{
    /// <summary>If a smaller share of the weight has a value, it is the rounding of none.</summary>
    private const double NoShare = 1e-12;

    private readonly int[] _missing = [.. missing?.Features ?? []];
    private readonly int[] _imputed = [.. schema.MeanImputed];

    /// <summary>
    /// The means of training rows, one for each of <see cref="ModelSchema.MeanImputed"/>. Over the rows that have a value, the mean of x − c is the mean over all rows
    /// divided by their share.
    /// </summary>
    /// <exception cref="ArgumentException">A feature is missing in every row.</exception>
    public double[] MeansOf(Moments training)
    {
        var own = new double[_imputed.Length];
        for (var i = 0; i < own.Length; i++)
        {
            var feature = _imputed[i];
            var indicator = Array.IndexOf(_missing, feature);
            var share = indicator < 0 ? 1 : 1 - training.Mean[schema.Features.Count + indicator];
            if (!(share > NoShare))
                throw new ArgumentException($"{ColumnName.Of(schema, feature)} is missing in all training rows of a fold with a weight above 0, so it has no mean there: use fewer folds, or give more rows that have it.");
            var filled = indicator < 0 ? 0 : Rounded(means[i]);
            own[i] = filled + ((training.Mean[feature] - filled) / share);
        }

        return own;
    }

    /// <summary>The moments without the indicators, with other means in place of missing values.</summary>
    /// <param name="indicated">The moments of <see cref="IndicatedRows"/>; if no value is missing, those of the rows.</param>
    /// <param name="own">The means, one for each of <see cref="ModelSchema.MeanImputed"/>; null for those of all rows.</param>
    public Moments Of(Moments indicated, double[]? own)
    {
        if (_missing.Length == 0)
            return indicated;
        var size = schema.Features.Count + 1;
        var mean = new double[size];
        var squares = new double[size];
        var covariance = new double[size * size];
        var terms = Enumerable.Range(0, size).Select(column => Terms(column, own)).ToArray();
        for (var i = 0; i < size; i++)
        {
            var (column, indicator, shift) = terms[i];
            mean[i] = indicated.Mean[column] + (shift * indicated.Mean[indicator]);
            squares[i] = Math.Pow(Math.Sqrt(indicated.Squares[column]) + (Math.Abs(shift) * Math.Sqrt(indicated.Squares[indicator])), 2);
            for (var j = 0; j <= i; j++)
            {
                var (otherColumn, otherIndicator, otherShift) = terms[j];
                covariance[(i * size) + j] = covariance[(j * size) + i] = indicated.Covariance(column, otherColumn)
                    + (shift * indicated.Covariance(indicator, otherColumn))
                    + (otherShift * (indicated.Covariance(column, otherIndicator) + (shift * indicated.Covariance(indicator, otherIndicator))));
            }
        }

        return new(indicated.Totals, mean, covariance, indicated.Rounding, squares);
    }

    /// <summary>The columns of a feature or of the target, and of its indicator; the shift is 0 if it has none.</summary>
    private (int Column, int Indicator, double Shift) Terms(int column, double[]? own)
    {
        var count = schema.Features.Count;
        if (column == count)
            return (count + _missing.Length, count, 0);
        var indicator = Array.IndexOf(_missing, column);
        var mean = Array.IndexOf(_imputed, column);
        return (column, count + Math.Max(indicator, 0), indicator < 0 || own is null ? 0 : Rounded(own[mean]) - Rounded(means[mean]));
    }

    /// <summary>A mean as the rows' number type holds it.</summary>
    private double Rounded(double mean) => schema.IsSingle ? (float)mean : mean;
}
