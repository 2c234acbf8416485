namespace GradientDescent.Generators;

/// <summary>Writes the trainer: options and the squared error, joined to the record's kernel and model.</summary>
internal static class TrainerEmitter
{
    public static string Emit(ModelRecord record)
    {
        var file = new SourceFile(record);
        var trainer = $"{file.Type("LinearTrainer")}<{record.Name}, {record.Scalar}, {record.KernelName}, {record.ModelName}, {file.Type("SquaredError")}>";
        return file.Write(["LinearTrainer", "SquaredError", "TrainerOptions"], () => file.Writer
            .Line($"""
                /// <summary>
                /// Fits a <see cref="{record.ModelName}"/> to rows of {record.Name}: <c>new {record.Name}.{record.TrainerName}().Fit(rows)</c> gives the optimum,
                /// <c>new {record.Name}.{record.TrainerName}(new() {"{"} LearningRate = 0.01, Epochs = 200 {"}"}).Fit(rows)</c> descends to it.
                /// </summary>
                {file.GeneratedCode}
                """)
            .Line($"public {record.New(record.TrainerName)}sealed class {record.TrainerName}({file.Type("TrainerOptions")}? options = null)")
            .Line($"    : {trainer}(default, options);"));
    }
}
