import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What the Maven wrapper needs where the machine has no curl, wget or sha512sum: a JDK is enough. */
class Fetch {
  public static void main(String[] args) throws Exception {
    if (args[0].equals("--sha512")) {
      System.out.println(sha512(Path.of(args[1])));
    } else {
      download(URI.create(args[0]), Path.of(args[1]));
    }
  }

  private static void download(URI from, Path to) throws Exception {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpResponse<Path> response =
        client.send(HttpRequest.newBuilder(from).build(), HttpResponse.BodyHandlers.ofFile(to));
    if (response.statusCode() != 200) {
      System.err.println("HTTP status " + response.statusCode());
      System.exit(1);
    }
  }

  private static String sha512(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-512");
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
