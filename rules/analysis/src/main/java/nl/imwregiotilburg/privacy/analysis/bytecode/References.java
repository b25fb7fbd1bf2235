package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.Arrays;
import org.objectweb.asm.ClassReader;

/**
 * What a constant pool refers to, as hashes: members by name and descriptor, types by name, and
 * texts that may name one of them. A hash that happens to be another's costs a look at one class
 * too many, nothing else.
 */
final class References {

  private static final int TAG_CLASS = 7;
  private static final int TAG_STRING = 8;
  private static final int TAG_FIELD = 9;
  private static final int TAG_METHOD = 10;
  private static final int TAG_INTERFACE_METHOD = 11;
  private static final int TAG_NAME_AND_TYPE = 12;
  private static final int TAG_METHOD_TYPE = 16;

  private static final int LONGEST_NAME = 120;

  private References() {}

  /** The hashes of everything a class refers to, sorted. */
  static long[] of(ClassReader reader) {
    int count = reader.getItemCount();
    char[] buffer = new char[reader.getMaxStringLength()];
    long[] hashes = new long[Math.max(16, count)];
    int size = 0;
    for (int i = 1; i < count; i++) {
      int offset = reader.getItem(i);
      if (offset == 0) {
        continue;
      }
      int tag = reader.readByte(offset - 1);
      switch (tag) {
        case TAG_CLASS -> {
          String name = reader.readUTF8(offset, buffer);
          if (name != null && !name.startsWith("java/") && !name.startsWith("[")) {
            hashes = room(hashes, size);
            hashes[size++] = type(name);
          }
        }
        case TAG_STRING -> {
          String text = reader.readUTF8(offset, buffer);
          if (text != null && isName(text)) {
            hashes = room(hashes, size);
            hashes[size++] = text(text);
          }
        }
        case TAG_FIELD, TAG_METHOD, TAG_INTERFACE_METHOD -> {
          int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
          String name = reader.readUTF8(nameAndType, buffer);
          String descriptor = reader.readUTF8(nameAndType + 2, buffer);
          if (name != null && descriptor != null) {
            hashes = room(hashes, size);
            hashes[size++] = member(name, descriptor);
          }
        }
        case TAG_NAME_AND_TYPE -> {
          String descriptor = reader.readUTF8(offset + 2, buffer);
          if (descriptor != null) {
            int at = descriptor.indexOf('L');
            while (at >= 0) {
              int end = descriptor.indexOf(';', at);
              if (end < 0) {
                break;
              }
              if (!descriptor.startsWith("Ljava/", at)) {
                hashes = room(hashes, size);
                hashes[size++] = type(descriptor.substring(at + 1, end));
              }
              at = descriptor.indexOf('L', end);
            }
          }
        }
        case TAG_METHOD_TYPE -> {
          // Repeats what the name-and-type entries say.
        }
        default -> {
          // Constants and module entries refer to no member.
        }
      }
    }
    long[] found = Arrays.copyOf(hashes, size);
    Arrays.sort(found);
    int unique = 0;
    for (int i = 0; i < found.length; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[unique++] = found[i];
      }
    }
    return Arrays.copyOf(found, unique);
  }

  /** Hash of a member, whoever declares it. */
  static long member(String name, String descriptor) {
    return (name.hashCode() * 31L + descriptor.hashCode()) & 0xFFFFFFFFL;
  }

  /** Hash of a type. */
  static long type(String internalName) {
    return (internalName.hashCode() * 0x9E3779B1L) & 0xFFFFFFFFL;
  }

  /** Hash of a text that may name a class or member. */
  static long text(String name) {
    return (name.hashCode() * 0x85EBCA6BL + 0x27D4EB2FL) & 0xFFFFFFFFL;
  }

  private static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NAME) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isJavaIdentifierPart(c) && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static long[] room(long[] hashes, int size) {
    return size < hashes.length ? hashes : Arrays.copyOf(hashes, hashes.length * 2);
  }
}
