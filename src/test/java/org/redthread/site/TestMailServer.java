package org.redthread.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A mail server on this machine that takes one message (RFC 5321, 3207, 4954). With a certificate
 * it takes none before STARTTLS; with a password none before it is signed in to.
 */
final class TestMailServer implements AutoCloseable {
  private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final Optional<SSLContext> tls;
  private final String login;
  private final Thread thread = new Thread(this::serve);
  private boolean encrypted;
  private boolean known;
  private boolean asked;

  /**
   * @param login user and password with a colon between them; empty where nobody signs in
   */
  TestMailServer(Optional<SSLContext> tls, String login) throws IOException {
    this.tls = tls;
    this.login = login;
    this.known = login.isEmpty();
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  /** What was said to it; lines that came encrypted begin with a lock. */
  List<String> heard() throws InterruptedException {
    thread.join(10_000);
    return List.copyOf(heard);
  }

  private void serve() {
    try (Socket socket = server.accept()) {
      answer(socket, "220 test");
      converse(socket);
    } catch (IOException e) {
      heard.add("broken off: " + e.getClass().getSimpleName());
    }
  }

  private void converse(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.add((encrypted ? "🔒" : "") + line);
      if (line.equals("STARTTLS") && tls.isPresent()) {
        answer(socket, "220 go on");
        converse(secured(socket, tls.get()));
        return;
      }
      if (!data || line.equals(".")) {
        answer(socket, data ? "250 taken" : reply(line));
      }
      data = !line.equals(".") && (data || (line.equals("DATA") && open()));
    }
  }

  private Socket secured(Socket socket, SSLContext context) throws IOException {
    SSLSocketFactory factory = context.getSocketFactory();
    SSLSocket secured = (SSLSocket) factory.createSocket(socket, null, server.getLocalPort(), true);
    secured.setUseClientMode(false);
    secured.startHandshake();
    encrypted = true;
    return secured;
  }

  private boolean open() {
    return known && (encrypted || tls.isEmpty());
  }

  private String reply(String line) {
    if (line.startsWith("EHLO")) {
      return "250-test\r\n" + (tls.isPresent() ? "250-STARTTLS\r\n" : "") + "250 AUTH PLAIN";
    }
    if (line.equals("STARTTLS") || line.equals("AUTH PLAIN")) {
      asked = line.startsWith("AUTH");
      return asked ? "334 who" : "502 not here";
    }
    if (asked) {
      asked = false;
      String said = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
      known = said.equals("\0" + login.replace(':', '\0'));
      return known ? "235 welcome" : "535 5.7.8 no, not " + said.replace('\0', ' ');
    }
    if (line.startsWith("QUIT")) {
      return "221 bye";
    }
    return !open() ? "530 not yet" : line.equals("DATA") ? "354 go on" : "250 ok";
  }

  private static void answer(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
