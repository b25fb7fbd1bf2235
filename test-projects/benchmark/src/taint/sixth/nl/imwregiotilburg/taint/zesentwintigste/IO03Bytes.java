package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

public class IO03Bytes extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        InputStream in = req.getInputStream();
        byte[] alles = in.readAllBytes();
        uit.println(new String(alles, StandardCharsets.UTF_8)); // EXPECT
        uit.println(alles.length); // SAFE
        ByteArrayOutputStream bos = new ByteArrayOutputStream();
        bos.write(alles);
        uit.println(bos.toString(StandardCharsets.UTF_8)); // EXPECT
        bos.reset();
        bos.writeBytes("vast".getBytes(StandardCharsets.UTF_8));
        uit.println(bos); // SAFE
        ByteArrayOutputStream bos2 = new ByteArrayOutputStream();
        DataOutputStream dos = new DataOutputStream(bos2);
        dos.writeInt(alles.length);
        dos.writeUTF(req.getHeader("X-Naam"));
        DataInputStream dis = new DataInputStream(new ByteArrayInputStream(bos2.toByteArray()));
        uit.println(dis.readInt()); // SAFE
        uit.println(dis.readUTF()); // EXPECT
    }
}
