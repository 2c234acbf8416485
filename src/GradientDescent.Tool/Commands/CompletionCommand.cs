using System.CommandLine;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Commands;

/// <summary><c>gd completion</c>: a script for a shell that completes commands and options. It asks the program, so that it knows those of its version.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _gd() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(gd "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _gd gd
            """,
        ["zsh"] = """
            _gd() {
                local -a suggestions
                suggestions=(${(f)"$(gd "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)"})
                compadd -a suggestions
                _files
            }
            compdef _gd gd
            """,
        ["fish"] = """
            complete -c gd -a '(gd "[suggest:"(commandline -C)"]" (commandline -cp) 2> /dev/null)'
            """,
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName gd -ScriptBlock {
                param($word, $line, $position)
                gd "[suggest:$position]" "$line" 2> $null | Where-Object { $_.StartsWith($word) }
            }
            """,
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = $"One of {string.Join(", ", Scripts.Keys)}" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new ExplainedCommand("completion", "Write a script with which a shell completes commands and options")
        {
            Examples =
            [
                ("source <(gd completion bash)", "in ~/.bashrc; zsh likewise, in ~/.zshrc"),
                ("gd completion fish | source", "in ~/.config/fish/config.fish"),
                ("gd completion powershell | Out-String | Invoke-Expression", "in the file $PROFILE"),
            ],
        };
        command.Add(shell);
        command.SetAction(parsed => terminal.Out.Write($"{Scripts[parsed.GetRequiredValue(shell)]}\n"));
        return command;
    }
}
