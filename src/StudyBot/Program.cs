using StudyBot;

return await CommandLine.RunAsync(args);
