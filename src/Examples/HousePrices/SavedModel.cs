using System.Text.Json;
using GradientDescent;

namespace HousePrices;

/// <summary>Keeps the fitted model in a JSON file, and says in one line why one cannot be kept or read.</summary>
internal static class SavedModel
{
    /// <returns>The full path of the file.</returns>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static string Write(House.Model model, string path)
    {
        try
        {
            model.Save(path);
            return Path.GetFullPath(path);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(path, refusal);
        }
    }

    /// <exception cref="UnusableInputException">The file cannot be read, or holds no model of houses.</exception>
    public static House.Model Read(string path)
    {
        try
        {
            return House.Model.Load(path);
        }
        catch (ModelFormatException trouble) when (trouble.InnerException is JsonException { LineNumber: { } linesBefore } json)
        {
            throw new UnusableInputException(
                $"{path}, line {linesBefore + 1}, byte {json.BytePositionInLine + 1}: this is no model file, or not all of one.", trouble);
        }
        catch (ModelFormatException trouble)
        {
            throw new UnusableInputException(trouble.Message, trouble);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(path, refusal);
        }
    }
}
