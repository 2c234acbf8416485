using System.Runtime.Intrinsics.X86;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Prediction;

/// <summary>Predictions of many rows are those of one row, up to the rounding of fused operations.</summary>
public class BulkBitsTests
{
    [Fact]
    public void Only_the_last_bits_differ_from_the_prediction_of_one_row()
    {
        var random = new Random(3);
        House[] rows = [.. Enumerable.Range(0, 5000).Select(_ => new House(random.NextDouble(), random.NextDouble()))];
        var model = new House.Trainer().Fit(rows).Model;

        var differing = 0;
        foreach (var (row, prediction) in rows.Zip(model.Predict((Rows<House>)rows)))
        {
            var alone = model.Predict(row);
            differing += alone == prediction ? 0 : 1;
            Assert.InRange(Math.Abs(alone - prediction), 0, Math.ScaleB(Math.Abs(model.Bedrooms * row.Bedrooms) + Math.Abs(model.Intercept), -52));
        }

        if (Fma.IsSupported)
            Assert.NotEqual(0, differing);
    }
}
