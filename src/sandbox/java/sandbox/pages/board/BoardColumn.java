package sandbox.pages.board;

import java.util.List;
import sandbox.pages.issue.IssueRow;
import sandbox.pages.view.StatusView;

/** A column of the board: one status with its cards. */
record BoardColumn(StatusView status, List<IssueRow> cards) {
}
