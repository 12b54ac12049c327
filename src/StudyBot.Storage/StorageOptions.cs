using System.ComponentModel.DataAnnotations;

namespace StudyBot.Storage;

/// <summary>Where students' data is kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The data folder, created when it is missing. One process at a time can use it.</summary>
    [Required(ErrorMessage = "The data folder has no name: give one with --data.")]
    public string Folder { get; set; } = "data";
}
