namespace GradientDescent.CsvTests.Vega;

/// <summary>Movies with their ratings; most cells of some columns are empty.</summary>
[LinearModel]
public partial record Movie(
    [Missing(MissingValues.Indicator)] double? RunningTimeMin,
    [Log, Missing(MissingValues.SkipRow)] double? ProductionBudget,
    [Levels("Drama", "Comedy", "Action", "Adventure", "Thriller/Suspense", "Horror"), Unknown(UnknownLevels.Other), Missing(MissingValues.Indicator)] string? MajorGenre,
    [LogP1, Missing(MissingValues.SkipRow)] double? ImdbVotes,
    [Target, Missing(MissingValues.SkipRow)] double? ImdbRating);
