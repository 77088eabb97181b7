import type { CountName } from './counts.ts';
import { meaningIn, type Meaning } from './meaning.ts';

const dossiers = meaningIn('dossiers');
const answers = meaningIn('answers');

/** What each count counts. */
export const COUNT_MEANINGS: Readonly<Record<CountName, Meaning>> = {
  received_total: dossiers(
    'Tổng số hồ sơ phải giải quyết trong kỳ, gồm hồ sơ mới tiếp nhận và hồ sơ kỳ trước chuyển sang',
    'All dossiers to be dealt with in the period: newly received and carried over',
  ),
  received_new: dossiers('Hồ sơ mới tiếp nhận trong kỳ', 'Dossiers newly received in the period'),
  received_online: dossiers('Hồ sơ tiếp nhận trực tuyến', 'Dossiers received online'),
  received_direct: dossiers('Hồ sơ tiếp nhận trực tiếp', 'Dossiers received in person'),
  received_postal: dossiers('Hồ sơ tiếp nhận qua bưu chính', 'Dossiers received by post'),
  received_direct_or_postal: dossiers(
    'Hồ sơ tiếp nhận trực tiếp hoặc qua bưu chính, khi nguồn gộp hai hình thức',
    'Dossiers received in person or by post, where the source merges the two',
  ),
  carried_over: dossiers('Hồ sơ kỳ trước chuyển sang', 'Dossiers carried over from before'),
  resolved_total: dossiers('Hồ sơ đã giải quyết trong kỳ', 'Dossiers resolved in the period'),
  resolved_early: dossiers(
    'Hồ sơ đã giải quyết trước hạn',
    'Dossiers resolved before the deadline',
  ),
  resolved_on_time: dossiers(
    'Hồ sơ đã giải quyết đúng hạn (không gồm trước hạn)',
    'Dossiers resolved on the deadline (early ones not included)',
  ),
  resolved_early_or_on_time: dossiers(
    'Hồ sơ đã giải quyết trước hạn hoặc đúng hạn, khi nguồn gộp hai loại',
    'Dossiers resolved early or on time, where the source merges the two',
  ),
  resolved_late: dossiers('Hồ sơ đã giải quyết quá hạn', 'Dossiers resolved after the deadline'),
  pending_total: dossiers('Hồ sơ đang giải quyết cuối kỳ', 'Dossiers pending at the end'),
  pending_in_time: dossiers(
    'Hồ sơ đang giải quyết, còn trong hạn',
    'Pending dossiers whose deadline has not passed',
  ),
  pending_overdue: dossiers(
    'Hồ sơ đang giải quyết, đã quá hạn',
    'Pending dossiers whose deadline has passed',
  ),
  in_time_766: dossiers(
    'Hồ sơ "đúng hạn" theo cách tính của Quyết định 766/QĐ-TTg: đã giải quyết trước hạn hoặc đúng hạn, hoặc đang giải quyết trong hạn',
    'Dossiers in time in the sense of Decision 766/QĐ-TTg: resolved early or on time, or pending in time',
  ),
  not_in_time_766: dossiers(
    'Tổng số hồ sơ trừ số hồ sơ đúng hạn theo Quyết định 766/QĐ-TTg',
    'Received dossiers less those in time in the sense of Decision 766/QĐ-TTg',
  ),
  returned: dossiers('Hồ sơ trả lại', 'Dossiers sent back'),
  withdrawn: dossiers(
    'Hồ sơ rút theo yêu cầu của người nộp',
    'Dossiers withdrawn by the applicant',
  ),
  returned_or_withdrawn: dossiers(
    'Hồ sơ trả lại hoặc rút, khi nguồn gộp hai loại',
    'Dossiers sent back or withdrawn, where the source merges the two',
  ),
  stopped: dossiers('Hồ sơ dừng xử lý', 'Dossiers whose handling was stopped'),
  refused: dossiers('Hồ sơ bị từ chối', 'Dossiers refused'),
  awaiting_supplement: dossiers(
    'Hồ sơ chờ bổ sung giấy tờ',
    'Dossiers waiting for further papers from the applicant',
  ),
  fee_dossiers: dossiers('Hồ sơ có phí, lệ phí', 'Dossiers that bear a fee'),
  paid_online: dossiers('Hồ sơ thanh toán trực tuyến', 'Dossiers paid online'),
  digitised: dossiers('Hồ sơ đã số hóa', 'Dossiers digitised'),
  feedback_total: answers('Số lượt đánh giá của người dân', 'Ratings given by applicants'),
  feedback_satisfied: answers('Số lượt đánh giá hài lòng', 'Ratings that say satisfied'),
};
