using Elsewhere;

var folder = args.Length > 0 ? args[0] : ".";
var saved = Path.Combine(folder, "home.json");
// The model is trained once. Its file gives the same model on every machine.
var model = File.Exists(saved) ? Home.Model.Load(saved) : new Home.Trainer().Fit(Homes.Some(1000)).Model;
foreach (var file in ModelFiles.Write(model, folder))
    Console.WriteLine($"{file,-20} {new FileInfo(Path.Combine(folder, file)).Length,8:N0} bytes");
