using GradientDescent.Generators.Description;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the two trainers: one for squared error, and a generic one for any loss.</summary>
internal static class TrainerEmitter
{
    public static string Emit(ModelRecord record)
    {
        var file = new SourceFile(record);
        var options = $"{file.Type("TrainerOptions")}? options = null";
        var loss = new[] { record.Name, record.ModelName, record.TrainerName }.Contains("TLoss") ? "TRowLoss" : "TLoss";
        string Base(string loss) => $"{file.Type("LinearTrainer")}<{record.Name}, {record.Scalar}, {record.KernelType}, {record.ModelName}, {loss}>";

        return file.Write(() => file.Writer
            .Line($"""
                /// <summary>
                /// Fits a <see cref="{record.ModelName}"/> to rows of {record.Name}: <c>new {record.Name}.{record.TrainerName}().Fit(rows)</c> finds the exact optimum,
                /// <c>new {record.Name}.{record.TrainerName}(new() {"{"} LearningRate = 0.01, Epochs = 200 {"}"}).Fit(rows)</c> runs gradient descent.
                /// </summary>
                /// <param name="options">How to train. Default: find the exact optimum.</param>
                {file.GeneratedCode}
                """)
            .Line($"public {record.New(record.TrainerName)}sealed partial class {record.TrainerName}({options})")
            .Line($"    : {Base(file.Type("SquaredError"))}(default, options);")
            .Line()
            .Line($"""
                /// <summary>Fits with another loss: <c>new {record.Name}.{record.TrainerName}&lt;Huber&gt;(new(delta: 1)).Fit(rows)</c>.</summary>
                /// <typeparam name="{loss}">The type of the loss: Huber, another loss of the library, or a struct of your own.</typeparam>
                /// <param name="loss">The loss.</param>
                /// <param name="options">How to train. Default: find the optimum.</param>
                {file.GeneratedCode}
                """)
            .Line($"public {record.New(GeneratedTypes.GenericTrainer(record.TrainerName))}sealed class {record.TrainerName}<{loss}>({loss} loss, {options})")
            .Line($"    : {Base(loss)}(loss, options)")
            .Line($"    where {loss} : struct, {file.Type("ILoss")};"));
    }
}
