package nl.imw.demo.domein;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts texts with AES-GCM; the key comes from the environment, never from the database. */
final class Kluis {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Kluis() {}

  static String versleuteld(String tekst) {
    byte[] nonce = new byte[NONCE];
    new SecureRandom().nextBytes(nonce);
    byte[] inhoud = met(Cipher.ENCRYPT_MODE, nonce, tekst.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder()
        .encodeToString(ByteBuffer.allocate(NONCE + inhoud.length).put(nonce).put(inhoud).array());
  }

  static String leesbaar(String versleuteld) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(versleuteld));
    byte[] nonce = new byte[NONCE];
    bytes.get(nonce);
    byte[] inhoud = new byte[bytes.remaining()];
    bytes.get(inhoud);
    return new String(met(Cipher.DECRYPT_MODE, nonce, inhoud), StandardCharsets.UTF_8);
  }

  private static byte[] met(int wijze, byte[] nonce, byte[] inhoud) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] sleutel = Base64.getDecoder().decode(System.getenv("IMW_SLEUTEL"));
      cipher.init(wijze, new SecretKeySpec(sleutel, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(inhoud);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("versleutelen lukt niet", e);
    }
  }
}
