resource "aws_kms_key" "recordings" {
  description             = "Recordings of one month; the key goes when the last of them is deleted"
  deletion_window_in_days = 7
}

resource "aws_s3_bucket" "recordings" {
  bucket = "nordtel-flagged-calls"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "recordings" {
  bucket = aws_s3_bucket.recordings.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.recordings.arn
    }
  }
}
