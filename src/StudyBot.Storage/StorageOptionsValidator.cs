using Microsoft.Extensions.Options;

namespace StudyBot.Storage;

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
