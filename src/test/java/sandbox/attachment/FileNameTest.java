package sandbox.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** Names of uploaded files. */
public class FileNameTest {
    @Test
    public void shouldTakeOnlyTheLastPartOfAPath() throws UploadRefused {
        assertThat(FileName.checked("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.checked("C:\\scans\\签字页.pdf")).isEqualTo("签字页.pdf");
    }

    @Test
    public void shouldRefuseNamesThatAreNone() {
        for (String bad : new String[] {"..", "a/..", " ", "a\u0000b", "what?.txt", "a<b>.html"}) {
            assertThatThrownBy(() -> FileName.checked(bad)).as(bad).isInstanceOf(UploadRefused.class)
                    .hasMessage("sandbox.attachment.bad.name");
        }
    }

    @Test
    public void shouldCountBytesNotLetters() {
        assertThatThrownBy(() -> FileName.checked("签".repeat(90))).hasMessage("sandbox.attachment.long.name");
    }
}
