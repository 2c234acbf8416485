using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Output;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Options;

/// <summary>The rows that a command line names, and the model that it describes.</summary>
internal sealed record FormulaRequest
{
    /// <summary>Paths, patterns, standard input, or a database. At least one.</summary>
    public required string[] Files { get; init; }

    /// <summary>The formula; null if the command line has neither a formula nor a target.</summary>
    public required Formula? Formula { get; init; }

    /// <summary>The name of the column with the weights of the rows; null if there are none.</summary>
    public required string? Weights { get; init; }

    /// <summary>The formula of a command that needs one.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public Formula RequiredFormula =>
        Formula ?? throw CommandException.ForUsage("There is no formula: write one such as 'Price ~ Area' after the files, or name the column to predict with --target.");

    /// <summary>The schema of the formula. Without one, the last column of numbers is the target, which a note tells.</summary>
    /// <param name="columns">The columns of the rows.</param>
    /// <param name="recordName">The name of a row in the model.</param>
    /// <param name="terminal">Where the note goes.</param>
    /// <exception cref="FormulaException">The formula does not fit the columns.</exception>
    public ModelSchema ToSchema(TableColumns columns, string recordName, Terminal terminal)
    {
        var formula = Formula ?? Formula.OfLastNumber(columns, Weights);
        var schema = formula.ToSchema(columns, recordName, Weights);
        if (Formula is null)
            terminal.Note($"The target is {schema.TargetProperty.Name}, the last column of numbers: --target names another.");
        LeftOutNotes.Write(terminal, formula.LeftOut(columns, schema));
        return schema;
    }
}
