using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Untyped;

/// <summary>A model of a record that computes in <c>float</c>, without that record.</summary>
public class FloatRecordTests
{
    private static readonly Tile.Model Model = TrainedModel();

    private static readonly LinearModel Untyped = new(Model.ToJson());

    [Fact]
    public void It_predicts_the_bits_of_the_records_model() =>
        Assert.All(Tile.Some, static tile => Assert.Equal(Model.Predict(tile), Untyped.Predict(tile.Named())));

    [Fact]
    public void Its_features_are_rounded_as_those_of_training() =>
        Assert.All(Tile.Some, static tile => Assert.Equal(((IRowModel<Tile>)Model).FeaturesOf(tile), Untyped.FeaturesOf(tile.Named())));

    [Fact]
    public void None_of_its_training_rows_is_outside_of_them() =>
        Assert.All(Tile.Some, static tile => Assert.False(Model.IsExtrapolating(tile) || Untyped.IsExtrapolating(tile.Named())));

    private static Tile.Model TrainedModel()
    {
        var trainer = new Tile.Trainer();
        var fit = trainer.Fit(Tile.Some);
        return fit.Model.AttachDetails(fit.Details(trainer.PrepareRows(Tile.Some, fit.Model)));
    }
}
