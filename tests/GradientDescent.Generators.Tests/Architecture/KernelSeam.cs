namespace GradientDescent.Generators.Tests;

/// <summary>Two kernels implement one call per block, and each trainer only uses its own. They share the predictions.</summary>
public class KernelSeam
{
    private static readonly IReadOnlyList<(string File, string Type)> Uses = [.. TypeUses.Of(AnalyzedProject.At("src/GradientDescent"))];

    [Theory]
    [InlineData("PredictionPanel", "Kernels/LinearPrediction.cs")]
    [InlineData("LinearPrediction", "Kernels/LibraryKernel.cs", "Prediction/BlockModel.cs")]
    [InlineData("GradientPanel", "Kernels/LibraryKernel.cs")]
    [InlineData("LibraryKernel", "Objectives/LibraryBlockLoss.cs", "Training/UntypedTrainer.cs")]
    [InlineData("LibraryBlockLoss", "Training/UntypedTrainer.cs")]
    [InlineData("NamedRowKernel", "Training/UntypedTrainer.cs", "Untyped/LinearModel.cs")]
    [InlineData("SchemaSourceKernel", "Training/UntypedTrainer.cs", "Untyped/LinearModel.cs")]
    [InlineData("GeneratedSourceKernel", "Prediction/BulkPrediction.cs", "Training/LinearTrainerOfKernel.cs")]
    [InlineData("GeneratedBlockLoss", "Training/LinearTrainerOfKernel.cs")]
    [InlineData("GeneratedRowKernel", "Prediction/BulkPrediction.cs", "Training/LinearTrainerOfKernel.cs")]
    public void A_kernel_is_used_only_by_its_own_trainer_and_predictions(string type, params string[] users) =>
        Assert.Equal(users, Uses.Where(use => use.Type == type).Select(static use => use.File).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Objectives_descent_solving_and_selection_use_no_generated_kernel()
    {
        string[] folders = ["Descent/", "Solving/", "Selection/", "Diagnostics/", "Optimizers/", "Fitting/"];

        Assert.Empty(Uses.Where(use => use.Type is "IKernel" or "BlockLoss" or "ILinearModel" && folders.Any(folder => use.File.StartsWith(folder, StringComparison.Ordinal)))
            .Where(static use => !TypedResults.Contains(use.File))
            .Distinct());
    }

    /// <summary>The types that convert weights to models. They refer to the type of the model and compute nothing.</summary>
    private static IReadOnlyList<string> TypedResults { get; } =
    [
        "Fitting/BackTransformation.cs", "Fitting/FitCanceledException.cs", "Fitting/FitDetails.cs", "Fitting/FitResult.cs", "Fitting/ModelFitter.cs", "Fitting/ModelHistory.cs", "Fitting/RowMomentsExtensions.cs",
        "Fitting/StartWeights.cs", "Fitting/TrainingRows.cs", "Selection/CrossValidation.cs", "Selection/RegularizationPath.cs", "Selection/SelectedModels.cs", "Selection/ValidatedPoint.cs",
    ];
}
