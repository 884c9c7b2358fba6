package embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types the sessions of documents, their lines behind {@code jshell>}, into jshell; it must answer what they say. */
public final class JShellSessions {

    private static final String PROMPT = "jshell> ";
    private static final Pattern FENCE = Pattern.compile("```\\w*\\n(.*?)```", Pattern.DOTALL);

    private JShellSessions() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String classPath = Files.readString(Path.of(args[0])).strip();
        for (int i = 1; i < args.length; i++) {
            List<List<String>> sessions = sessions(Files.readString(Path.of(args[i])));
            if (sessions.isEmpty()) {
                throw new AssertionError("no session of jshell in " + args[i]);
            }
            for (List<String> session : sessions) {
                check(classPath, session, args[i]);
            }
        }
    }

    private static List<List<String>> sessions(String document) {
        List<List<String>> sessions = new ArrayList<>();
        Matcher fence = FENCE.matcher(document);
        while (fence.find()) {
            List<String> lines = fence.group(1).lines().toList();
            int first = 0;
            while (first < lines.size() && !lines.get(first).startsWith(PROMPT)) {
                first++;
            }
            if (first < lines.size()) {
                sessions.add(lines.subList(first, lines.size()));
            }
        }
        return sessions;
    }

    private static void check(String classPath, List<String> session, String document)
            throws IOException, InterruptedException {
        List<String> typed = session.stream()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .toList();
        List<String> expected =
                session.stream().filter(line -> !line.startsWith(PROMPT)).toList();
        List<String> answered = answers(classPath, typed);
        if (expected.isEmpty() || !answered.equals(expected)) {
            throw new AssertionError(document + " says " + expected + ", jshell " + answered);
        }
    }

    private static List<String> answers(String classPath, List<String> typed) throws IOException, InterruptedException {
        Path input = Path.of("target", "typed");
        Files.write(input, typed);
        Path output = Path.of("target", "answered");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                        "--feedback",
                        "concise",
                        "--class-path",
                        classPath)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new AssertionError("exit code of jshell: " + status);
        }
        return Files.readString(output)
                .replace("\b", "")
                .replace(PROMPT, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
