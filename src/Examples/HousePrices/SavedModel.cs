using System.Text.Json;
using GradientDescent;

namespace HousePrices;

/// <summary>Saves the fitted model to a JSON file, and loads it. Errors are reported in one line.</summary>
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
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(path, error);
        }
    }

    /// <exception cref="UnusableInputException">The file cannot be read, or does not contain a model of houses.</exception>
    public static House.Model Read(string path)
    {
        try
        {
            return House.Model.Load(path);
        }
        catch (ModelFormatException error) when (error.InnerException is JsonException { LineNumber: { } linesBefore } json)
        {
            throw new UnusableInputException(
                $"{path}, line {linesBefore + 1}, byte {json.BytePositionInLine + 1}: this is not a complete model file.", error);
        }
        catch (ModelFormatException error)
        {
            throw new UnusableInputException(error.Message, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(path, error);
        }
    }
}
